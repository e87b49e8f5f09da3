package org.amends.core.daybook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amends.core.casefile.CaseEvent.TaughtBack;
import org.amends.core.casefile.CaseEvent.TaughtBack.How;

/** How customers said a sheet back: at once, after a second try, with a helper, not asked. Counts of a template alone. */
public record TaughtFigure(String template, int atOnce, int secondTry, int helper, int notAsked) {
    /** Fewer answers than this say nothing of a template. Provisional. */
    public static final int FEWEST = 3;
    /** Of a hundred customers asked, so many must say it back at once. Provisional: our own, no norm being known. */
    public static final int WANTED_PERCENT = 70;

    public int asked() {
        return atOnce + secondTry + helper;
    }

    /** Too many did not say it back at once: the pack's author should write the sheet anew. */
    public boolean fails() {
        return asked() >= FEWEST && atOnce * 100 < asked() * WANTED_PERCENT;
    }

    /** By template; answers from before results were kept count nowhere. */
    public static List<TaughtFigure> of(List<TaughtBack> answers) {
        Map<String, List<How>> byTemplate = new TreeMap<>();
        answers.forEach(answer -> answer.how().ifPresent(how ->
                byTemplate.computeIfAbsent(answer.template(), t -> new ArrayList<>()).add(how)));
        return byTemplate.entrySet().stream().map(e -> new TaughtFigure(e.getKey(), count(e.getValue(), How.AT_ONCE),
                count(e.getValue(), How.SECOND_TRY), count(e.getValue(), How.HELPER), count(e.getValue(), How.NOT_ASKED)))
                .toList();
    }

    private static int count(List<How> all, How how) {
        return (int) all.stream().filter(how::equals).count();
    }
}
