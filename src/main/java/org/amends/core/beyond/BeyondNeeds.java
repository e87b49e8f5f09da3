package org.amends.core.beyond;

import java.util.List;
import org.amends.core.casefile.CaseFile;
import org.amends.core.complaint.Beyond;

/** Which of the things a way beyond the counter brings along are not in the case yet. */
public final class BeyondNeeds {

    private BeyondNeeds() {
    }

    public static List<String> missing(Beyond way, CaseFile file) {
        return way.needs().stream().filter(need -> !isThere(need, file)).toList();
    }

    private static boolean isThere(String need, CaseFile file) {
        return switch (need) {
            case "complaint" -> file.intake().complaint().isPresent();
            case "cause" -> file.response().cause().isPresent();
            case "remedy" -> !file.resolution().standing().isEmpty();
            case "award" -> file.resolution().awards().isDecided();
            case "paper" -> file.closing().paper().isSettled();
            default -> throw new IllegalArgumentException(need);
        };
    }
}
