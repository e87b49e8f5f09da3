package org.amends.core.playbook.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amends.core.customer.WayOfExplaining;
import org.amends.core.language.Language;
import org.amends.core.language.Wording;
import org.amends.core.playbook.Phrase;
import org.amends.core.playbook.StepScript;
import org.amends.core.playbook.card.ScriptCard.Ask;
import org.amends.core.playbook.card.ScriptCard.Avoid;
import org.amends.core.playbook.card.ScriptCard.Option;
import org.amends.core.playbook.card.ScriptCard.Say;
import org.jspecify.annotations.Nullable;

/**
 * Makes the script card of a step: the kind's own phrases first, then those that what is known calls for (the cause, the feeling), else
 * the general ones of the stage. The short way shows one phrase. Pure; any thread.
 */
public final class Scripts {
    private final List<Phrase> phrases;

    public Scripts(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
    }

    public ScriptCard card(ScriptFacts facts, Language language) {
        Optional<StepScript> step = facts.kind().script().steps().stream()
                .filter(s -> s.stage() == facts.stage()).findFirst();
        List<Phrase> chosen = chosen(facts, step.map(StepScript::phrases).orElse(List.of()));
        Filling filling = new Filling(facts, language);
        return new ScriptCard(says(facts, chosen, filling), asks(facts, language),
                step.map(s -> s.todo().stream().map(t -> t.in(language)).toList()).orElse(List.of()),
                chosen.stream().map(p -> new Avoid(p.advice().avoid().in(language), p.advice().why().in(language)))
                        .toList());
    }

    private List<Phrase> chosen(ScriptFacts facts, List<String> own) {
        List<Phrase> fit = new ArrayList<>(own.stream().map(this::phrase).filter(Objects::nonNull)
                .filter(p -> fits(p, facts)).toList());
        general(facts).filter(p -> p.scope().isConditional()).filter(p -> !fit.contains(p)).forEach(fit::add);
        if (fit.isEmpty()) {
            general(facts).forEach(fit::add);
        }
        boolean oneIsEnough = facts.way() == WayOfExplaining.SHORT && !fit.isEmpty();
        return oneIsEnough ? fit.subList(0, 1) : fit;
    }

    private Stream<Phrase> general(ScriptFacts facts) {
        return phrases.stream().filter(p -> p.stage() == facts.stage()).filter(Phrase::isGeneral)
                .filter(p -> fits(p, facts));
    }

    private static boolean fits(Phrase phrase, ScriptFacts facts) {
        return phrase.scope().allows(facts.known().party(), facts.known().feeling());
    }

    private static List<Say> says(ScriptFacts facts, List<Phrase> chosen, Filling filling) {
        if (chosen.isEmpty()) {
            return List.of(new Say("", filling.of(prepared(facts)), "", Set.of()));
        }
        return chosen.stream().map(p -> new Say(p.id(), filling.of(p.says(facts.way())),
                filling.of(p.advice().purpose()), p.elements())).toList();
    }

    private static Wording prepared(ScriptFacts facts) {
        Wording answer = facts.kind().script().preparedAnswer();
        return answer.zh().isBlank() && answer.en().isBlank() ? facts.kind().title() : answer;
    }

    private static List<Ask> asks(ScriptFacts facts, Language language) {
        return facts.kind().script().questions().stream().filter(q -> q.stage() == facts.stage())
                .map(q -> new Ask(q.id(), q.ask().in(language), q.choices().stream()
                        .map(c -> new Option(c.id(), c.label().in(language))).toList())).toList();
    }

    private @Nullable Phrase phrase(String id) {
        return phrases.stream().filter(p -> p.id().equals(id)).findFirst().orElse(null);
    }
}
