package org.amends.core.guide.corpus;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amends.core.guide.Paper;
import org.amends.core.guide.SheetFacts;
import org.amends.core.guide.SheetLook;
import org.amends.core.guide.SheetSize;
import org.amends.core.language.Language;

/** The made-up sheets of a pack: each combination of sheet, size, paper and language `TIMES` times. The same seed gives the same sheets. */
public final class Corpus {
    /** Each combination: an ordinary case, a full one, one with bad input. */
    public static final int TIMES = CorpusCase.Kind.values().length;
    private static final int MOST_PROMISES = 10;
    /** So many of the things to say come first and are plain. */
    private static final int PLAIN = 3;
    /** Acts and sums are in these alone; any other sheet has its words in the template. */
    private static final Set<String> OF_A_CASE = Set.of("recovery", "interim", "promise-slip", "refusal", "compensation", "bill");

    private final long seed;
    private final List<Language> languages;

    public Corpus(long seed, List<Language> languages) {
        this.seed = seed;
        this.languages = List.copyOf(languages);
    }

    /** All of them, in an order that is always the same. */
    public List<CorpusCase> full(SortedSet<String> templates) {
        List<CorpusCase> all = new ArrayList<>();
        for (String template : templates) {
            for (Paper paper : Paper.values()) {
                for (SheetSize size : SheetSize.values()) {
                    languages.forEach(language -> IntStream.range(0, TIMES)
                            .forEach(time -> all.add(made(template, new SheetLook(size, paper), language, time))));
                }
            }
        }
        return all;
    }

    /** So many of them, spread over sheets, looks and kinds of case alike. */
    public List<CorpusCase> sample(SortedSet<String> templates, int count) {
        List<CorpusCase> all = full(templates);
        int step = IntStream.range(all.size() * 3 / 5, all.size() * 2).filter(s -> isPrimeTo(s, all.size())).findFirst().orElse(1);
        return IntStream.range(0, Math.min(count, all.size())).mapToObj(i -> all.get((int) ((long) i * step % all.size()))).toList();
    }

    private static boolean isPrimeTo(int one, int other) {
        return BigInteger.valueOf(one).gcd(BigInteger.valueOf(other)).equals(BigInteger.ONE);
    }

    private CorpusCase made(String template, SheetLook look, Language language, int time) {
        String name = String.join("-", template, look.paper().name(), look.size().name(), language.name(), String.valueOf(time))
                .toLowerCase(Locale.ROOT);
        Dice dice = new Dice(seed * 31 + name.hashCode());
        CorpusCase.Kind kind = CorpusCase.Kind.values()[time];
        Writer writer = new Writer(dice, language == Language.ZH ? CorpusTexts.ZH : CorpusTexts.EN, kind);
        return new CorpusCase(name, kind, OF_A_CASE.contains(template) ? writer.ofACase(template) : writer.guide(template), look, language);
    }

    /** Writes one sheet. */
    private record Writer(Dice dice, CorpusTexts texts, CorpusCase.Kind kind) {

        SheetFacts guide(String template) {
            String hall = text(() -> texts.hall());
            return new SheetFacts(template, new SheetFacts.Head(hall, "", "2026-11-23", "", ""), SheetFacts.Body.NONE, SheetFacts.Next.NONE,
                    new SheetFacts.Contact(hall, phone(), ""));
        }

        SheetFacts ofACase(String template) {
            List<SheetFacts.Act> acts = Stream.generate(() -> new SheetFacts.Act(text(this::thing), dice.of(texts.whens()))).limit(many()).toList();
            SheetFacts.Next next = acts.isEmpty() ? SheetFacts.Next.NONE
                    : new SheetFacts.Next(acts.getFirst().what(), acts.getFirst().by());
            List<SheetFacts.Gain> gains = Stream.generate(() -> new SheetFacts.Gain(text(this::thing), sum(),
                    List.of(text(this::thing), text(this::told)))).limit(dice.below(kind.ordinal() + 2)).toList();
            SheetFacts.Refused refused = template.equals("refusal") || dice.oneIn(5) ? new SheetFacts.Refused(text(this::thing),
                    text(this::told), text(this::thing), text(this::thing), text(this::thing), text(this::thing))
                    : SheetFacts.Refused.NOTHING;
            return new SheetFacts(template, new SheetFacts.Head(text(() -> dice.of(texts.names())), "3702-01-261123-A007-K", "2026-11-23",
                    text(() -> dice.of(texts.names())), text(this::thing)),
                    new SheetFacts.Body(text(this::told), things(), acts, gains, things()), next,
                    new SheetFacts.Contact(text(this::thing), phone(), "3702-01-261123-A007-K"), refused);
        }

        private boolean isOrdinary() {
            return kind == CorpusCase.Kind.ORDINARY;
        }

        private boolean isOdd() {
            return kind == CorpusCase.Kind.ODD;
        }

        private String told() {
            return isOrdinary() ? texts.happened().get(1) : dice.of(texts.happened());
        }

        private List<String> things() {
            return Stream.generate(() -> text(this::thing)).limit(dice.below(kind == CorpusCase.Kind.FULL ? 6 : 3)).toList();
        }

        private int many() {
            return kind == CorpusCase.Kind.FULL ? MOST_PROMISES : dice.below(4);
        }

        private String phone() {
            return isOdd() && dice.oneIn(3) ? "" : "0532-85550123";
        }

        private String sum() {
            return isOrdinary() ? texts.sums().getFirst() : dice.of(texts.sums());
        }

        private String thing() {
            return dice.of(isOrdinary() ? texts.things().subList(0, PLAIN) : texts.things());
        }

        private String text(Supplier<String> ordinary) {
            return isOdd() && dice.oneIn(2) ? dice.of(CorpusTexts.ODD) + (dice.oneIn(4) ? "很长".repeat(20) + "x".repeat(60) : "") : ordinary.get();
        }
    }
}
