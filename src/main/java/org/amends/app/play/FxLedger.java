package org.amends.app.play;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.amends.cli.bench.Spread;
import org.amends.cli.play.PlayReport.Apart;
import org.amends.cli.play.PlayReport.FxBusy;

/**
 * The stretches a probe waited for the FX thread, and spans that are told apart from the rest: a screen's first showing,
 * and pictures that only the play takes. Milliseconds on one clock. Any thread.
 */
final class FxLedger {
    private static final long TOO_LONG = 50;

    private final List<Stretch> stretches = new ArrayList<>();
    private final Map<Kind, List<Span>> apart = new EnumMap<>(Kind.class);

    /** Why a span is told apart. */
    enum Kind {
        PICTURE,
        FIRST_SHOWING
    }

    /** How long one probe waited, and for what. */
    record Stretch(long from, long millis, String cause) {
    }

    private record Span(long from, long until) {

        boolean meets(Stretch stretch) {
            return stretch.from() <= until && stretch.from() + stretch.millis() >= from;
        }
    }

    synchronized void add(Stretch stretch) {
        stretches.add(stretch);
    }

    synchronized void apart(Kind kind, long from, long until) {
        apart.computeIfAbsent(kind, k -> new ArrayList<>()).add(new Span(from, until));
    }

    /** A stretch that meets a picture is the picture's, else one that meets a first showing is that one's. */
    synchronized FxBusy figures() {
        List<Stretch> pictures = stretches.stream().filter(meets(Kind.PICTURE)).toList();
        List<Stretch> firsts = stretches.stream().filter(meets(Kind.PICTURE).negate())
                .filter(meets(Kind.FIRST_SHOWING)).toList();
        List<Stretch> rest = stretches.stream().filter(meets(Kind.PICTURE).or(meets(Kind.FIRST_SHOWING)).negate())
                .toList();
        Spread spread = Spread.of(rest.stream().map(s -> (double) s.millis()).toList());
        Stretch longest = longest(rest);
        return new FxBusy(Math.round(spread.median()), Math.round(spread.p99()), longest.millis(), longest.cause(),
                rest.size(), (int) rest.stream().filter(s -> s.millis() > TOO_LONG).count(), apart(firsts),
                apart(pictures));
    }

    private Predicate<Stretch> meets(Kind kind) {
        List<Span> spans = apart.getOrDefault(kind, List.of());
        return stretch -> spans.stream().anyMatch(span -> span.meets(stretch));
    }

    private static Apart apart(List<Stretch> stretches) {
        Stretch longest = longest(stretches);
        return new Apart(stretches.size(), longest.millis(), longest.cause());
    }

    private static Stretch longest(List<Stretch> stretches) {
        return stretches.stream().max((a, b) -> Long.compare(a.millis(), b.millis())).orElse(new Stretch(0, 0, ""));
    }
}
