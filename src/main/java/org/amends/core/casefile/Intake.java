package org.amends.core.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.amends.core.care.CareEntry;
import org.amends.core.complaint.Channel;
import org.amends.core.complaint.Complaint;
import org.amends.core.complaint.Danger;
import org.amends.core.complaint.Murmur;
import org.amends.core.complaint.WorkOrder;
import org.amends.core.customer.Customer;
import org.amends.core.customer.WayOfExplaining;

/** What the customer brought. Independent facts, each empty until it is known. */
public record Intake(
        Origin origin, Safety safety, Optional<Complaint> complaint, Customer customer, Person person,
        Map<String, CaseEvent.QuestionAnswered> answers) {

    /** How it reached us, and the murmur it was before somebody made a case of it, or the order it came with. */
    public record Origin(Channel channel, Optional<Murmur> murmur, Optional<WorkOrder> order) {
    }

    /** The danger there was, and the one whose advice was said; both empty until then. */
    public record Safety(Optional<Danger> danger, Optional<Danger> advised) {
        /** There is a danger, and what to do at once has not been said. */
        public boolean wantsAdvice() {
            return danger.filter(d -> d != Danger.NONE).isPresent() && !danger.equals(advised);
        }
    }

    /** How to speak with this person today, how they felt and feel, what they needed, and the care agreed in this case. */
    public record Person(WayOfExplaining way, Optional<CaseEvent.FeelingNoted> before,
            Optional<CaseEvent.FeelingNoted> after, java.util.Set<String> needsMet, Optional<CareEntry> care) {
        Person with(CareEntry next) {
            return new Person(way, before, after, needsMet, Optional.of(next));
        }
    }

    static Intake from(Channel channel) {
        return new Intake(new Origin(channel, Optional.empty(), Optional.empty()), new Safety(Optional.empty(), Optional.empty()), Optional.empty(), Customer.UNNAMED,
                new Person(WayOfExplaining.NORMAL, Optional.empty(), Optional.empty(), java.util.Set.of(),
                        Optional.empty()), Map.of());
    }

    /** What was answered when danger was asked for; empty until then. */
    public Optional<Danger> danger() {
        return safety.danger();
    }

    /** The failure kind's id, empty until the complaint is taken. */
    public String kind() {
        return complaint.map(Complaint::kind).orElse("");
    }

    public Channel channel() {
        return origin.channel();
    }

    Intake with(WorkOrder taken) {
        return new Intake(new Origin(origin.channel(), origin.murmur(), Optional.of(taken)), safety, complaint, customer, person,
                answers);
    }

    Intake with(Murmur noted) {
        return new Intake(new Origin(origin.channel(), Optional.of(noted), origin.order()), safety, complaint, customer, person, answers);
    }

    Intake with(Danger answered) {
        return new Intake(origin, new Safety(Optional.of(answered), safety.advised()), complaint, customer, person, answers);
    }

    Intake advised(Danger said) {
        return new Intake(origin, new Safety(safety.danger(), Optional.of(said)), complaint, customer, person, answers);
    }

    Intake with(Complaint taken) {
        return new Intake(origin, safety, Optional.of(taken), customer, person, answers);
    }

    Intake with(Customer noted) {
        return new Intake(origin, safety, complaint, noted, person, answers);
    }

    Intake with(Person noted) {
        return new Intake(origin, safety, complaint, customer, noted, answers);
    }

    Intake with(CaseEvent.QuestionAnswered answer) {
        Map<String, CaseEvent.QuestionAnswered> more = new LinkedHashMap<>(answers);
        more.put(answer.question(), answer);
        return new Intake(origin, safety, complaint, customer, person, java.util.Collections.unmodifiableMap(more));
    }
}
