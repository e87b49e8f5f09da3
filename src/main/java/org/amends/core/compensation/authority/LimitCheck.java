package org.amends.core.compensation.authority;

import java.util.List;
import org.amends.core.compensation.Money;
import org.amends.core.people.RoleId;
import org.amends.core.refusal.Refusal;

/** Whether a role may grant a sum. `bars` are always those of the role that asks, one for each limit. */
public sealed interface LimitCheck {
    List<LimitBar> bars();

    /** Nobody else is needed. */
    record Within(List<LimitBar> bars) implements LimitCheck {
        public Within {
            bars = List.copyOf(bars);
        }
    }

    /** The lowest role that may grant it has to agree, because of these limits. */
    record NeedsApproval(RoleId by, List<LimitBar> bars) implements LimitCheck {
        public NeedsApproval {
            bars = List.copyOf(bars);
        }

        public List<LimitBar> crossed() {
            return bars.stream().filter(LimitBar::isCrossed).toList();
        }
    }

    /** No role of the hall may grant it; `most` is the most that one of them still could. */
    record BeyondAll(Money most, List<LimitBar> bars) implements LimitCheck {
        public BeyondAll {
            bars = List.copyOf(bars);
        }
    }

    /** The sum itself cannot be granted: not above zero, another currency, a kind the pack does not offer. */
    record Refused(Refusal refusal) implements LimitCheck {
        @Override
        public List<LimitBar> bars() {
            return List.of();
        }
    }
}
