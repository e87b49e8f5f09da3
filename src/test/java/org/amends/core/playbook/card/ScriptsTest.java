package org.amends.core.playbook.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amends.core.apology.ApologyElement;
import org.amends.core.cause.CauseParty;
import org.amends.core.complaint.Feeling;
import org.amends.core.customer.Salutation;
import org.amends.core.customer.WayOfExplaining;
import org.amends.core.language.Language;
import org.amends.core.language.Wording;
import org.amends.core.playbook.Choice;
import org.amends.core.playbook.FailureKind;
import org.amends.core.playbook.Foresight;
import org.amends.core.playbook.Handling;
import org.amends.core.playbook.Phrase;
import org.amends.core.playbook.Question;
import org.amends.core.playbook.Script;
import org.amends.core.playbook.Stage;
import org.amends.core.playbook.StepScript;
import org.amends.core.playbook.card.ScriptFacts.Addressee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTest {
    private static final Wording HELLO = new Wording("{surname}{salutation}，您请坐", "{salutation} {surname}, please sit");
    private final List<Phrase> phrases = List.of(
            phrase("general", Stage.RECEIVE, Map.of(WayOfExplaining.NORMAL, HELLO,
                    WayOfExplaining.SHORT, Wording.same("short")), Phrase.Scope.GENERAL),
            phrase("own", Stage.APOLOGISE, normal("own"), new Phrase.Scope(Set.of("kind"), Set.of())),
            phrase("own-two", Stage.APOLOGISE, normal("two"), new Phrase.Scope(Set.of("kind"), Set.of())),
            phrase("if-customer", Stage.RESOLVE, normal("gently"),
                    new Phrase.Scope(Set.of(), Set.of(CauseParty.CUSTOMER))),
            phrase("resolve", Stage.RESOLVE, normal("resolve"), Phrase.Scope.GENERAL));

    private static Map<WayOfExplaining, Wording> normal(String text) {
        return Map.of(WayOfExplaining.NORMAL, Wording.same(text));
    }

    private static Phrase phrase(String id, Stage stage, Map<WayOfExplaining, Wording> says, Phrase.Scope scope) {
        return new Phrase(id, stage, says, new Phrase.Advice(Wording.same("purpose of " + id),
                Wording.same("not " + id), Wording.same("why")), Set.of(ApologyElement.REGRET), scope);
    }

    private static FailureKind kind() {
        Script script = new Script(Wording.same("danger?"),
                List.of(new Question("power", Stage.RECEIVE, new Wording("有电吗", "Power?"),
                        List.of(new Choice("yes", new Wording("有", "Yes"))), "")),
                List.of(new StepScript(Stage.APOLOGISE, List.of("own", "own-two", "gone"),
                        List.of(new Wording("倒水", "water")))),
                List.of(), Wording.same("prepared for {kind}"));
        return new FailureKind("kind", new Wording("卡", "card"), List.of(),
                new Handling(List.of(), List.of(), List.of(), List.of(), List.of()), script, Foresight.NONE);
    }

    private ScriptCard card(Stage stage, WayOfExplaining way, CauseParty party, Language language) {
        return new Scripts(phrases).card(new ScriptFacts(kind(), stage, way, new Addressee("王", Salutation.MS), "",
                Optional.ofNullable(party)), language);
    }

    private static List<String> phrasesOf(ScriptCard card) {
        return card.says().stream().map(ScriptCard.Say::phrase).toList();
    }

    @Test
    void theKindsOwnPhrasesComeFirstInTheirOrder() {
        ScriptCard card = card(Stage.APOLOGISE, WayOfExplaining.NORMAL, null, Language.ZH);
        assertThat(phrasesOf(card)).containsExactly("own", "own-two");
        assertThat(card.todos()).containsExactly("倒水");
        assertThat(card.avoids()).extracting(ScriptCard.Avoid::text).containsExactly("not own", "not own-two");
        assertThat(card.says().getFirst().elements()).containsExactly(ApologyElement.REGRET);
    }

    @Test
    void theShortWayShowsOnePhraseInItsShortWords() {
        assertThat(phrasesOf(card(Stage.APOLOGISE, WayOfExplaining.SHORT, null, Language.ZH))).containsExactly("own");
        assertThat(card(Stage.RECEIVE, WayOfExplaining.SHORT, null, Language.ZH).says().getFirst().text())
                .isEqualTo("short");
    }

    @Test
    void withoutWordsOfItsOwnAStageUsesTheGeneralOnes() {
        ScriptCard card = card(Stage.RECEIVE, WayOfExplaining.PATIENT, null, Language.ZH);
        assertThat(card.says()).extracting(ScriptCard.Say::text).containsExactly("王女士，您请坐");
        assertThat(card.asks()).containsExactly(new ScriptCard.Ask("power", "有电吗",
                List.of(new ScriptCard.Option("yes", "有"))));
    }

    @Test
    void wordsForAPartyAreSaidOnlyOnceItIsKnown() {
        assertThat(phrasesOf(card(Stage.RESOLVE, WayOfExplaining.NORMAL, null, Language.EN)))
                .containsExactly("resolve");
        assertThat(phrasesOf(card(Stage.RESOLVE, WayOfExplaining.NORMAL, CauseParty.CUSTOMER, Language.EN)))
                .containsExactly("if-customer");
        assertThat(phrasesOf(card(Stage.RESOLVE, WayOfExplaining.NORMAL, CauseParty.CHANCE, Language.EN)))
                .containsExactly("resolve");
    }

    @Test
    void wordsForAFeelingAreSaidToThoseWhoFeelSo() {
        Phrase calming = phrase("calming", Stage.RECEIVE, normal("I hear you"),
                new Phrase.Scope(Set.of(), Set.of(), Set.of(Feeling.UPSET, Feeling.ANGRY)));
        Scripts scripts = new Scripts(List.of(calming, phrases.getFirst()));
        ScriptFacts.Known angry = new ScriptFacts.Known(Optional.empty(), Optional.of(Feeling.ANGRY));
        ScriptFacts.Known calm = new ScriptFacts.Known(Optional.empty(), Optional.of(Feeling.CALM));
        assertThat(phrasesOf(scripts.card(new ScriptFacts(kind(), Stage.RECEIVE, WayOfExplaining.NORMAL,
                Addressee.UNKNOWN, "", angry), Language.EN))).containsExactly("calming");
        assertThat(phrasesOf(scripts.card(new ScriptFacts(kind(), Stage.RECEIVE, WayOfExplaining.NORMAL,
                Addressee.UNKNOWN, "", calm), Language.EN))).containsExactly("general");
    }

    @Test
    void thereIsAlwaysSomethingToSay() {
        assertThat(card(Stage.CONFIRM, WayOfExplaining.NORMAL, null, Language.EN).says())
                .extracting(ScriptCard.Say::text).containsExactly("prepared for card");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", quoteCharacter = '`', value = {
        "`{surname}{salutation}，您请坐`|王|MR|`王先生，您请坐`",
        "`{surname}{salutation}，您请坐`|-|MR|`先生，您请坐`",
        "`{surname}{salutation}，您请坐`|王|NEUTRAL|`您请坐`",
        "`给您添麻烦了，{surname}{salutation}，对不起`|-|NEUTRAL|`给您添麻烦了，对不起`",
        "`麻烦了，{surname}{salutation}。`|-|NEUTRAL|`麻烦了。`",
        "`您{when}来过。`|-|NEUTRAL|`您来过。`",
        "`{kind}的事`|-|NEUTRAL|`卡的事`"}, delimiter = '|')
    void whatIsUnknownVanishesWithItsComma(String text, String surname, Salutation salutation, String filled) {
        ScriptFacts facts = new ScriptFacts(kind(), Stage.RECEIVE, WayOfExplaining.NORMAL,
                new Addressee(surname == null ? "" : surname, salutation), "", Optional.empty());
        assertThat(new Filling(facts, Language.ZH).of(Wording.same(text))).isEqualTo(filled);
    }

    @Test
    void englishLeavesNoStumbleEither() {
        ScriptFacts facts = new ScriptFacts(kind(), Stage.RECEIVE, WayOfExplaining.NORMAL, Addressee.UNKNOWN, "",
                Optional.empty());
        Filling filling = new Filling(facts, Language.EN);
        assertThat(filling.of(HELLO)).isEqualTo("Please sit");
        assertThat(filling.of(Wording.same("I am sorry, {salutation} {surname}. We did it.")))
                .isEqualTo("I am sorry. We did it.");
        assertThat(filling.of(Wording.same("Give it to me, {salutation} {surname}, I try."))).isEqualTo(
                "Give it to me, I try.");
    }

    @Test
    void aCustomerNameIsNeverReadAsAPattern() {
        ScriptFacts facts = new ScriptFacts(kind(), Stage.RECEIVE, WayOfExplaining.NORMAL,
                new Addressee("$1\\{kind}", Salutation.MR), "$0", Optional.empty());
        assertThat(new Filling(facts, Language.ZH).of(Wording.same("{surname}{salutation}，{when}")))
                .startsWith("$1\\").endsWith("$0");
    }
}
