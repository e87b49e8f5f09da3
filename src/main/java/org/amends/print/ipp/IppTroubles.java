package org.amends.print.ipp;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.amends.core.printing.Trouble;

/** Reasons as printers tell them (RFC 8011 5.4.12, PWG 5100.9) in our own words; a report that something runs low is no trouble. */
final class IppTroubles {
    private static final Map<String, Trouble> REASONS = Map.ofEntries(
            Map.entry("media-empty", Trouble.OUT_OF_PAPER), Map.entry("media-needed", Trouble.OUT_OF_PAPER),
            Map.entry("input-tray-missing", Trouble.OUT_OF_PAPER), Map.entry("media-jam", Trouble.JAMMED),
            Map.entry("cover-open", Trouble.COVER_OPEN), Map.entry("door-open", Trouble.COVER_OPEN),
            Map.entry("interlock-open", Trouble.COVER_OPEN), Map.entry("toner-empty", Trouble.OUT_OF_TONER),
            Map.entry("marker-supply-empty", Trouble.OUT_OF_TONER), Map.entry("developer-empty", Trouble.OUT_OF_TONER),
            Map.entry("offline", Trouble.OFFLINE), Map.entry("shutdown", Trouble.OFFLINE),
            Map.entry("timed-out", Trouble.OFFLINE), Map.entry("connecting-to-device", Trouble.OFFLINE),
            Map.entry("paused", Trouble.PAUSED), Map.entry("moving-to-paused", Trouble.PAUSED));
    private static final String STOPPED = "5";
    /** CUPS gives no reason for a printer that does not answer, only its backend's sentence (seen with 2.4.2). */
    private static final Pattern NO_ANSWER = Pattern.compile(
            "may not exist|is unavailable|not responding|unreachable|unable to (locate|connect)|offline", Pattern.CASE_INSENSITIVE);

    private IppTroubles() {
    }

    /** A printer's troubles from its state, its reasons and whether it takes jobs. */
    static Set<Trouble> of(String state, List<String> reasons, String accepting) {
        Set<Trouble> troubles = EnumSet.noneOf(Trouble.class);
        reasons.forEach(reason -> find(reason).ifPresent(troubles::add));
        if (accepting.equals("false")) {
            troubles.add(Trouble.REFUSING);
        }
        if (state.equals(STOPPED) && troubles.isEmpty()) {
            troubles.add(Trouble.PAUSED);
        }
        return troubles;
    }

    /** Whether the sentence of a printer says that it does not answer. */
    static boolean isNoAnswer(String message) {
        return NO_ANSWER.matcher(message).find();
    }

    /** Severity stands at the end: `-error`, `-warning`, `-report`. */
    static Optional<Trouble> find(String reason) {
        String bare = reason.replaceFirst("-(error|warning|report)$", "");
        return Optional.ofNullable(REASONS.get(bare));
    }
}
