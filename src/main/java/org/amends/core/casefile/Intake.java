package org.amends.core.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.amends.core.complaint.Channel;
import org.amends.core.complaint.Complaint;
import org.amends.core.complaint.Danger;
import org.amends.core.customer.Customer;
import org.amends.core.customer.WayOfExplaining;

/** What the customer brought. Independent facts, each empty until it is known. */
public record Intake(
        Channel channel, Optional<Danger> danger, Optional<Complaint> complaint, Customer customer,
        Person person, Map<String, CaseEvent.QuestionAnswered> answers) {

    /** How to speak with this person today, how they felt and feel, and what they needed. */
    public record Person(WayOfExplaining way, Optional<CaseEvent.FeelingNoted> before,
            Optional<CaseEvent.FeelingNoted> after, java.util.Set<String> needsMet) {
    }

    static Intake from(Channel channel) {
        return new Intake(channel, Optional.empty(), Optional.empty(), Customer.UNNAMED,
                new Person(WayOfExplaining.NORMAL, Optional.empty(), Optional.empty(), java.util.Set.of()), Map.of());
    }

    /** The failure kind's id, empty until the complaint is taken. */
    public String kind() {
        return complaint.map(Complaint::kind).orElse("");
    }

    Intake with(Danger answered) {
        return new Intake(channel, Optional.of(answered), complaint, customer, person, answers);
    }

    Intake with(Complaint taken) {
        return new Intake(channel, danger, Optional.of(taken), customer, person, answers);
    }

    Intake with(Customer noted) {
        return new Intake(channel, danger, complaint, noted, person, answers);
    }

    Intake with(Person noted) {
        return new Intake(channel, danger, complaint, customer, noted, answers);
    }

    Intake with(CaseEvent.QuestionAnswered answer) {
        Map<String, CaseEvent.QuestionAnswered> more = new LinkedHashMap<>(answers);
        more.put(answer.question(), answer);
        return new Intake(channel, danger, complaint, customer, person, java.util.Collections.unmodifiableMap(more));
    }
}
