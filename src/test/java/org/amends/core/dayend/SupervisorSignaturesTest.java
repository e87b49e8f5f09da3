package org.amends.core.dayend;

import static org.amends.fixtures.Days.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.amends.core.daybook.DayBook;
import org.amends.core.people.Admission;
import org.amends.core.people.Approval;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Days;
import org.junit.jupiter.api.Test;

class SupervisorSignaturesTest {
    private static final Person CLERK = new Person(new PersonId("p-1"), "王芳", RoleId.CLERK);
    private static final Person SUPERVISOR = new Person(new PersonId("p-2"), "李敏", RoleId.SUPERVISOR);
    private final Days days = new Days();
    private final List<String> asked = new ArrayList<>();
    private Admission<Approval> answer = new Admission.Granted<>(
            new Approval(SUPERVISOR.id(), RoleId.SUPERVISOR, Cases.NOW, "day", "", "proof"));

    private final SupervisorSignatures signatures = new SupervisorSignatures(() -> List.of(CLERK, SUPERVISOR),
            (who, password, order) -> {
                asked.add(order.matter() + " " + order.limit());
                return answer;
            });

    private Signature sign(Person person) {
        return signatures.sign(days.books().of(MONDAY), person.id(), "secret".toCharArray());
    }

    private static String key(Signature signature) {
        return ((Signature.Refused) signature).refusal().key();
    }

    @Test
    void offersEverybodyAboveTheClerk() {
        assertThat(signatures.signers()).containsExactly(SUPERVISOR);
    }

    @Test
    void bindsTheSignatureToTheBookThatWasSeen() {
        assertThat(sign(SUPERVISOR)).isInstanceOf(Signature.Given.class);
        DayBook book = days.books().of(MONDAY);
        assertThat(asked).containsExactly("day|3702|01|2026-11-23|0|0 CNY|" + book.integrity().lastHash() + " day");
    }

    @Test
    void neverAsksForAClerksPasswordAndWipesIt() {
        char[] password = "secret".toCharArray();
        assertThat(key(signatures.sign(days.books().of(MONDAY), CLERK.id(), password))).isEqualTo("day.signer");
        assertThat(asked).isEmpty();
        assertThat(password).containsOnly('\0');
    }

    @Test
    void saysWhetherAPasswordIsWrongOrMustWait() {
        answer = new Admission.Wrong<>(0);
        assertThat(key(sign(SUPERVISOR))).isEqualTo("password.wrong");
        answer = new Admission.Wrong<>(30);
        assertThat(key(sign(SUPERVISOR))).isEqualTo("password.wrong.wait");
        answer = new Admission.Wait<>(30);
        assertThat(key(sign(SUPERVISOR))).isEqualTo("password.wait");
    }
}
