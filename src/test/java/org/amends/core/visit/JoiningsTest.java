package org.amends.core.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.caseload.CaseRow;
import org.amends.core.caseload.OpenPromise;
import org.amends.core.complaint.Channel;
import org.amends.core.customer.Customer;
import org.amends.core.register.CustomerId;
import org.amends.core.register.Registered;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Desks;
import org.amends.fixtures.InMemoryCaseFiles;
import org.amends.fixtures.InMemoryHallLog;
import org.amends.fixtures.InMemoryRegister;
import org.junit.jupiter.api.Test;

class JoiningsTest {
    private final InMemoryHallLog log = new InMemoryHallLog();
    private final Joinings joinings = new Joinings(log);

    @Test
    void joinsByWayOfOthersAndTakesOneOutAgain() {
        joinings.join(Cases.CLERK, id(1), id(2));
        joinings.join(Cases.CLERK, id(2), id(3));
        joinings.join(Cases.CLERK, id(3), id(1));
        assertThat(log.events()).as("joined already").hasSize(2);
        assertThat(joinings.all(id(3))).containsExactlyInAnyOrder(id(1), id(2), id(3));
        joinings.part(Cases.CLERK, id(2));
        assertThat(joinings.all(id(1))).containsExactly(id(1));
        assertThat(log.events()).as("nothing is erased").hasSize(4);
        joinings.join(Cases.CLERK, id(1), id(2));
        assertThat(joinings.all(id(1))).hasSize(2);
    }

    @Test
    void findsTheHistoryOfBothRecordsOnceTheyAreJoined() {
        InMemoryRegister register = new InMemoryRegister();
        Registered zhang = register.find("张建国", 1).getFirst();
        Registered li = register.find("李秀英", 1).getFirst();
        CaseRow hers = CaseRow.of(Cases.after(2));
        JoinedPast past = new JoinedPast(new PastCases() {
            @Override
            public List<CaseRow> of(Customer customer, int limit) {
                return customer.equals(li.customer()) ? List.of(hers) : List.of();
            }

            @Override
            public List<OpenPromise> promises(Customer customer) {
                return List.of();
            }
        }, register, joinings);
        assertThat(past.of(zhang.customer(), 5)).isEmpty();
        joinings.join(Cases.CLERK, zhang.id(), li.id());
        assertThat(past.of(zhang.customer(), 5)).containsExactly(hers);
        joinings.part(Cases.CLERK, li.id());
        assertThat(past.of(zhang.customer(), 5)).isEmpty();
    }

    @Test
    void findsPeopleKnownFromAnEarlierCaseAlone() {
        InMemoryCaseFiles files = new InMemoryCaseFiles();
        var recovery = Desks.recovery(files);
        recovery.perform(recovery.open(Cases.CLERK, Channel.COUNTER).saved(), Cases.CLERK,
                Cases.acts().subList(0, 3).toArray(CaseEvent[]::new));
        MeetCustomer meet = new MeetCustomer(new MeetCustomer.Sources(new InMemoryRegister(), files, Desks.noPast()), log,
                Desks.CLOCK);
        assertThat(meet.find(Cases.CLERK, "王秀兰", 5)).singleElement().satisfies(who ->
                assertThat(who.customer().phone().shown()).isEqualTo("13800138000"));
        assertThat(meet.find(Cases.CLERK, "张建国", 5)).hasSize(1);
    }

    private static CustomerId id(int number) {
        return new CustomerId(new UUID(0, number));
    }
}
