package org.amends.core.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.amends.core.guide.reading.Ease;
import org.amends.core.guide.reading.Glossary;
import org.amends.core.guide.reading.HardSpot;
import org.amends.core.guide.reading.PlainReading;
import org.amends.core.language.Language;

/**
 * How easy a sheet is to read, text by text, and the sheet with the plain twins a clerk accepted. Names, numbers, dates,
 * sums and the article of a refusal are neither measured nor changed: they must stand as they are. Pure.
 */
public final class SheetReading {
    private final PlainReading reading;

    public SheetReading(Glossary glossary, Language language) {
        this.reading = new PlainReading(glossary, language);
    }

    /** One text of the sheet, as `acts/0`, and its figures. */
    public record Part(String place, String text, Ease ease) {
    }

    /** Every text that is not empty, in the order of the sheet. */
    public List<Part> parts(SheetFacts facts) {
        List<Part> parts = new ArrayList<>();
        add(parts, "message", facts.head().message());
        add(parts, "next", facts.next().what());
        add(parts, "happened", facts.body().happened());
        each(parts, "did", facts.body().did());
        each(parts, "acts", facts.body().acts().stream().map(SheetFacts.Act::what).toList());
        for (int gain = 0; gain < facts.body().gains().size(); gain++) {
            add(parts, "gains/" + gain, facts.body().gains().get(gain).title());
            each(parts, "gains/" + gain + "/lines", facts.body().gains().get(gain).lines());
        }
        each(parts, "bring", facts.body().bring());
        add(parts, "asked", facts.refused().asked());
        add(parts, "why", facts.refused().why());
        add(parts, "fact", facts.refused().fact());
        add(parts, "all-the-same", facts.refused().allTheSame());
        add(parts, "next-door", facts.refused().nextDoor());
        return parts;
    }

    /** The sheet with the twins of the accepted hard words, each given as it stands in the text. */
    public SheetFacts plain(SheetFacts facts, Set<String> accepted) {
        UnaryOperator<String> say = text -> plain(text, accepted);
        SheetFacts.Head head = facts.head();
        SheetFacts.Refused no = facts.refused();
        return new SheetFacts(facts.template(),
                new SheetFacts.Head(head.hall(), head.number(), head.day(), head.greeting(), say.apply(head.message())),
                plain(facts.body(), say),
                new SheetFacts.Next(say.apply(facts.next().what()), facts.next().when()), facts.contact(),
                new SheetFacts.Refused(say.apply(no.asked()), say.apply(no.why()), no.article(), say.apply(no.fact()),
                        say.apply(no.allTheSame()), say.apply(no.nextDoor())));
    }

    private static SheetFacts.Body plain(SheetFacts.Body body, UnaryOperator<String> say) {
        return new SheetFacts.Body(say.apply(body.happened()), body.did().stream().map(say).toList(),
                body.acts().stream().map(a -> new SheetFacts.Act(say.apply(a.what()), a.by())).toList(),
                body.gains().stream().map(g -> new SheetFacts.Gain(say.apply(g.title()), g.sum(),
                        g.lines().stream().map(say).toList())).toList(),
                body.bring().stream().map(say).toList());
    }

    /** From the last place back, so that the earlier ones stay where they are. */
    private String plain(String text, Set<String> accepted) {
        String plain = text;
        for (HardSpot spot : reading.measure(text).spots().reversed()) {
            if (spot.hasTwin() && accepted.contains(spot.found())) {
                plain = spot.acceptIn(plain);
            }
        }
        return plain;
    }

    private void each(List<Part> parts, String place, List<String> texts) {
        for (int at = 0; at < texts.size(); at++) {
            add(parts, place + "/" + at, texts.get(at));
        }
    }

    private void add(List<Part> parts, String place, String text) {
        if (!text.isBlank()) {
            parts.add(new Part(place, text, reading.measure(text)));
        }
    }
}
