package org.amends.core.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.amends.core.apology.ApologyElement;
import org.amends.core.cause.CauseParty;
import org.amends.core.cause.Reach;
import org.amends.core.compensation.Money;
import org.amends.core.complaint.Channel;
import org.amends.core.complaint.Complaint;
import org.amends.core.complaint.Danger;
import org.amends.core.complaint.Feeling;
import org.amends.core.customer.Customer;
import org.amends.core.customer.Personal;
import org.amends.core.evidence.Evidence;
import org.amends.core.customer.WayOfExplaining;
import org.amends.core.people.Approval;
import org.amends.core.people.PersonId;
import org.amends.core.playbook.Stage;
import org.amends.core.policy.PolicyId;
import org.amends.core.promise.Promise;
import org.amends.core.remedy.Remedy;

/**
 * Something that happened to a case, in the past tense and for good. An act of the clerk is an event proposed:
 * the rules of recovery say whether it may happen, and only then is it kept. Case files are folded from these alone.
 */
public sealed interface CaseEvent permits
        AsideEvent, CaseEvent.Ending, CaseEvent.Opened, CaseEvent.DangerAnswered, CaseEvent.DangerAdvised,
        CaseEvent.ComplaintTaken, CaseEvent.CustomerNoted, CaseEvent.WayChosen, CaseEvent.FeelingNoted,
        CaseEvent.QuestionAnswered, CaseEvent.NeedMet, CaseEvent.ApologyGiven, CaseEvent.ResponsibilityTaken,
        CaseEvent.CauseFound, CaseEvent.RemedyAgreed, CaseEvent.RemedyDone, CaseEvent.RemedyWithdrawn,
        CaseEvent.PromiseMade, CaseEvent.PromiseKept, CaseEvent.PromiseLapsed, CaseEvent.PromiseMoved,
        CaseEvent.EntitlementAwarded, CaseEvent.EntitlementRefused, CaseEvent.EvidenceAttached,
        CaseEvent.EvidenceOpened, CaseEvent.EvidenceWithdrawn, CaseEvent.GoodwillGranted, CaseEvent.NothingOffered {

    /** Events about the paper, the end of the visit and the running of the case. */
    sealed interface Ending extends CaseEvent {
    }

    /** The first event of each case; the case keeps this policy until it is deliberately moved. */
    record Opened(CaseRef ref, PolicyId policy, Channel channel) implements CaseEvent {
    }

    record DangerAnswered(Danger danger) implements CaseEvent {
    }

    /** What to do at once for this danger was said, whole and in order. */
    record DangerAdvised(Danger danger) implements CaseEvent {
    }

    record ComplaintTaken(Complaint complaint) implements CaseEvent {
    }

    record CustomerNoted(Customer customer) implements CaseEvent {
    }

    record WayChosen(WayOfExplaining way) implements CaseEvent {
    }

    /** How the person feels, with their words; `AFTER` is asked at the end. */
    record FeelingNoted(Moment moment, Feeling feeling, Personal words) implements CaseEvent {
        /** When the feeling was noted. */
        public enum Moment {
            BEFORE,
            AFTER
        }
    }

    /** An answer to a question of the script: a choice id, or words. */
    record QuestionAnswered(String question, String choice, Personal words) implements CaseEvent {
    }

    record NeedMet(String need) implements CaseEvent {
    }

    /** Said, with the elements the clerk confirms to have said and the phrase that was on screen. */
    record ApologyGiven(Set<ApologyElement> elements, String phrase) implements CaseEvent {
        public ApologyGiven {
            elements = Set.copyOf(elements);
        }
    }

    record ResponsibilityTaken(String phrase) implements CaseEvent {
    }

    record CauseFound(CauseParty party, String cause, Reach reach, Personal note) implements CaseEvent {
    }

    /** Agreed with the customer; what is not done at the counter comes with its promise. */
    record RemedyAgreed(Remedy remedy, Optional<Promise> promise) implements CaseEvent {
    }

    record RemedyDone(String remedy) implements CaseEvent {
    }

    record RemedyWithdrawn(String remedy, Personal reason) implements CaseEvent {
    }

    record PromiseMade(Promise promise) implements CaseEvent {
    }

    /** Kept, and how; when and by whom stand in the record itself. Promises kept before this was asked say nothing. */
    record PromiseKept(String promise, Personal how) implements CaseEvent {
        public PromiseKept {
            how = how == null ? Personal.NONE : how;
        }
    }

    /**
     * The day went by and the promise was not kept: the customer was told so with an apology for the broken promise, in these
     * words, and given a new date and somebody who sees to it (M19).
     */
    record PromiseLapsed(String promise, Instant due, String owner, Personal apology) implements CaseEvent {
    }

    record PromiseMoved(String promise, Instant due, Personal reason) implements CaseEvent {
    }

    /**
     * A right under a written rule was worked out and accepted as the sum owed. Facts are as entered, by fact id. Where the
     * rule is decided by another role, it carries that person's approval.
     */
    record EntitlementAwarded(
            String rule, Map<String, String> facts, Money sum, LocalDate eventDay, Optional<Approval> approval)
            implements CaseEvent {
        public EntitlementAwarded {
            facts = Map.copyOf(facts);
            approval = approval == null ? Optional.empty() : approval;
        }

        /** Under a rule that whoever stands at the counter decides. */
        public EntitlementAwarded(String rule, Map<String, String> facts, Money sum, LocalDate eventDay) {
            this(rule, facts, sum, eventDay, Optional.empty());
        }
    }

    /** Worked out and nothing is owed: the reason's key and the fact that decides, for the reasoned refusal. */
    record EntitlementRefused(String rule, Map<String, String> facts, String decidingFact) implements CaseEvent {
        public EntitlementRefused {
            facts = Map.copyOf(facts);
        }
    }

    /** A photo, receipt, reading or joint record was attached; its bytes lie sealed beside the journal (settled 21). */
    record EvidenceAttached(Evidence evidence) implements CaseEvent {
    }

    /** Somebody looked at a piece again; nothing else changes (settled 21). */
    record EvidenceOpened(String digest) implements CaseEvent {
    }

    /**
     * A piece attached by mistake counts no longer, is shown no longer and goes into no bundle; its bytes stay sealed until the case is
     * erased, so that nobody makes evidence vanish.
     */
    record EvidenceWithdrawn(String digest, String rule, String piece, Personal reason) implements CaseEvent {
    }

    /** Discretionary; above a limit it carries the second person's approval. */
    record GoodwillGranted(String kind, Money sum, Personal reason, Optional<Approval> approval)
            implements CaseEvent {
    }

    /** Nothing beyond the remedy: said to the customer, and why. */
    record NothingOffered(Personal reason) implements CaseEvent {
    }

    /** Paper went out: printed or saved. `digest` is the SHA-256 of the PDF kept in the vault. */
    record SheetIssued(String template, String digest, String size, Way way, int copy) implements Ending {
        /** How it left the program. */
        public enum Way {
            PRINTED,
            SAVED
        }
    }

    record SheetDeclined(Personal reason) implements Ending {
    }

    /**
     * What the customer said back of a sheet in their own words (teach-back, G7), and how it went; `words` hold the reason
     * where it was not asked. Events from before results were kept name neither template nor result.
     */
    record TaughtBack(Personal words, String template, Optional<How> how) implements Ending {
        /** How it was said back. */
        public enum How {
            AT_ONCE,
            SECOND_TRY,
            HELPER,
            NOT_ASKED
        }

        public TaughtBack {
            template = Objects.requireNonNullElse(template, "");
            how = Objects.requireNonNullElse(how, Optional.empty());
        }
    }

    /** The customer's own verdict: solved and content are two things. */
    record CustomerAnswered(Solved solved, int content, Personal words) implements Ending {
        /** Whether the matter is solved in the customer's eyes. */
        public enum Solved {
            YES,
            PARTLY,
            NO
        }

        public CustomerAnswered {
            if (content < 1 || content > 5) {
                throw new IllegalArgumentException("content is 1 to 5: " + content);
            }
        }
    }

    /** A fairness gauge was left open, and why. */
    record FairnessWaived(String gauge, Personal reason) implements Ending {
    }

    record FollowUpPlanned(Promise promise) implements Ending {
    }

    record FollowUpDeclined(Personal reason) implements Ending {
    }

    /** The customer was called and not reached; `next` is when it is tried again, empty when the rule lets it rest (M23). */
    record FollowUpMissed(String promise, Missed how, Optional<Instant> next) implements Ending {
        /** Why nothing could be asked. */
        public enum Missed {
            NO_ANSWER,
            BAD_MOMENT,
            WRONG_NUMBER
        }
    }

    /**
     * What the customer said when asked again, and their words. `alone` says why the person who handled the matter asked
     * instead of a colleague, and is empty when a colleague did.
     */
    record FollowUpAnswered(String promise, Verdict verdict, Personal words, Personal alone) implements Ending {
        /** Solved and content are two things; three kinds of fairness are asked one by one (M6); the feeling after (G20). */
        public record Verdict(CustomerAnswered.Solved solved, int content, Fair outcome, Fair process, Fair treatment,
                Feeling feeling) {
            public Verdict {
                if (content < 1 || content > 5) {
                    throw new IllegalArgumentException("content is 1 to 5: " + content);
                }
            }
        }

        /** Whether it was fair in the customer's eyes. */
        public enum Fair {
            YES,
            PARTLY,
            NO
        }
    }

    record StepSkipped(Stage stage, Personal reason) implements Ending {
    }

    record Held(Personal note) implements Ending {
    }

    record Resumed() implements Ending {
    }

    record HandedOver(PersonId to, Personal note) implements Ending {
    }

    record CarriedOver(Personal reason) implements Ending {
    }

    record Closed() implements Ending {
    }

    record Reopened(Personal reason) implements Ending {
    }
}
