package org.amends.core.daybook;

import java.time.Duration;
import java.util.List;
import org.amends.core.fairness.Gauge;
import org.amends.core.language.Wording;

/** How the hall did today, all counters of conduct as plain counts. No figure stands for a person. */
public record Figures(Sheets sheets, List<GaugeFigure> fairness, FirstWord firstWord, Answers answers,
        List<SaidBack> taught) {

    public Figures {
        fairness = List.copyOf(fairness);
        taught = List.copyOf(taught);
    }

    /** How customers said a sheet back, and what the pack calls it. */
    public record SaidBack(Wording title, TaughtFigure counts) {
    }

    /** Guide sheets that went out today, and customers who wanted none. */
    public record Sheets(int printed, int saved, int declined) {
        public int issued() {
            return printed + saved;
        }
    }

    /** One gauge over the cases closed today: full, set aside with a reason, neither. */
    public record GaugeFigure(Gauge gauge, int full, int waived, int open) {
        public int cases() {
            return full + waived + open;
        }
    }

    /** From the first second to the first apology, over the cases opened today that have one. */
    public record FirstWord(int cases, Duration median, Duration longest) {
    }

    /** Customers' own verdicts today: solved is one thing, content (1 to 5, summed) another. */
    public record Answers(int yes, int partly, int no, int contentSum) {
        public int count() {
            return yes + partly + no;
        }

        /** Tenths of the mean, rounded half up; 0 when nobody answered. */
        public int contentTenths() {
            return count() == 0 ? 0 : (contentSum * 20 + count()) / (2 * count());
        }
    }
}
