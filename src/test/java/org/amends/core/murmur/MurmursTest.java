package org.amends.core.murmur;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.amends.core.casefile.AsideEvent;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.Status;
import org.amends.core.caseload.CaseQuery;
import org.amends.core.complaint.Channel;
import org.amends.core.complaint.Danger;
import org.amends.core.complaint.Murmur;
import org.amends.core.customer.Personal;
import org.amends.core.people.Actor;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.recovery.Acted;
import org.amends.core.recovery.Recovery;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Desks;
import org.amends.fixtures.InMemoryCaseFiles;
import org.amends.fixtures.Packs;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.junit.jupiter.api.Test;

class MurmursTest {
    private static final Actor COLLEAGUE = new Actor(new PersonId("p-2"), RoleId.CLERK, "s-2");
    private static final Murmur WAITS = new Murmur(Murmur.Tag.WAITING, Personal.of("排了四十分钟"), Murmur.Noticed.SIGNED_IN);
    private final InMemoryCaseFiles files = new InMemoryCaseFiles();
    private final Murmurs murmurs = Desks.murmurs(files);

    @Test
    void isNoCaseUntilSomebodyMakesOneOfIt() {
        noted();
        assertThat(files.rows(CaseQuery.inHand())).isEmpty();
        assertThat(files.rows(CaseQuery.opened(Instant.EPOCH, Instant.MAX))).isEmpty();
        assertThat(murmurs.open()).singleElement().satisfies(line -> {
            assertThat(line.murmur()).isEqualTo(WAITS);
            assertThat(line.channel()).isEqualTo(Channel.SUGGESTION_BOX);
        });
    }

    @Test
    void countsTheClockOfTheCaseFromTheMurmur() {
        CaseFile noted = noted();
        Recovery later = new Recovery(files, Packs.noGrants(), Packs.policies(), new Seeded(4),
                Clock.fixed(Cases.NOW.plus(Duration.ofDays(1)), Stores.ZONE));
        Murmurs hers = new Murmurs(files, later, () -> COLLEAGUE);
        CaseFile taken = ((Acted.Saved) hers.take(noted.ref().id())).file();
        assertThat(taken.progress().status()).isEqualTo(Status.OPEN);
        assertThat(taken.progress().times().opened()).isEqualTo(Cases.NOW);
        assertThat(taken.progress().holder().owner()).isEqualTo(COLLEAGUE.person());
        assertThat(taken.progress().holder().note().shown()).isEqualTo("排了四十分钟");
        assertThat(files.rows(CaseQuery.inHand())).hasSize(1);
        assertThat(hers.open()).isEmpty();
        assertThat(later.perform(taken, COLLEAGUE, new CaseEvent.DangerAnswered(Danger.NONE))).isInstanceOf(Acted.Saved.class);
    }

    @Test
    void isAnsweredOnTheSpotInWordsAndStaysNoCase() {
        CaseFile noted = noted();
        assertThat(murmurs.answer(noted.ref().id(), Personal.NONE)).isInstanceOf(Acted.Refused.class);
        murmurs.answer(noted.ref().id(), Personal.of("加开了三号窗口，当面说了抱歉"));
        assertThat(murmurs.open()).isEmpty();
        assertThat(files.rows(CaseQuery.opened(Instant.EPOCH, Instant.MAX))).isEmpty();
        assertThat(murmurs.take(noted.ref().id())).as("still may become one").isInstanceOf(Acted.Saved.class);
    }

    @Test
    void letsNothingElseBeDoneToAMurmur() {
        Recovery recovery = Desks.recovery(files);
        CaseFile noted = ((Acted.Saved) recovery.note(Cases.CLERK, Channel.COUNTER, WAITS)).file();
        for (CaseEvent act : List.of(new CaseEvent.DangerAnswered(Danger.NONE), new CaseEvent.Closed(),
                new AsideEvent.MurmurNoted(WAITS))) {
            assertThat(recovery.perform(noted, Cases.CLERK, act)).isInstanceOfSatisfying(Acted.Refused.class,
                    refused -> assertThat(refused.refusal().key()).isEqualTo("status.murmur"));
        }
        CaseFile opened = recovery.open(Cases.CLERK, Channel.COUNTER).saved();
        CaseFile begun = ((Acted.Saved) recovery.perform(opened, Cases.CLERK,
                new CaseEvent.DangerAnswered(Danger.NONE))).file();
        assertThat(recovery.perform(begun, Cases.CLERK, new AsideEvent.MurmurNoted(WAITS)))
                .isInstanceOf(Acted.Refused.class);
    }

    private CaseFile noted() {
        return ((Acted.Saved) murmurs.note(Channel.SUGGESTION_BOX, WAITS)).file();
    }
}
