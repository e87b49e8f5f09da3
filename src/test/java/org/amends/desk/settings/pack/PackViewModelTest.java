package org.amends.desk.settings.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amends.core.adoption.PackFault;
import org.amends.core.adoption.PackLook;
import org.amends.core.adoption.TakePack;
import org.amends.core.hall.HallEvent;
import org.amends.core.language.Wording;
import org.amends.core.people.Actor;
import org.amends.core.people.Admission;
import org.amends.core.people.Approval;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.people.StepUp;
import org.amends.core.permission.Holders;
import org.amends.desk.kit.Background;
import org.amends.fixtures.Cases;
import org.amends.fixtures.InMemoryHallLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PackViewModelTest {
    private static final Person BOSS = new Person(new PersonId("p-2"), "张建国", RoleId.SUPERVISOR);
    private final InMemoryHallLog log = new InMemoryHallLog();
    private final OnePackGate gate = new OnePackGate();
    private final StepUp stepUp = (who, password, order) -> new String(password).equals("right")
            ? new Admission.Granted<>(new Approval(who, RoleId.SUPERVISOR, Cases.NOW, order.limit(), order.reason(), "x"))
            : new Admission.Wrong<>(0);
    private final PackViewModel model = new PackViewModel(new TakePack(gate, stepUp, log,
            () -> new Actor(BOSS.id(), BOSS.role(), "s"), new Holders(() -> List.of(BOSS))), Background.immediate());

    @BeforeEach
    void open() {
        model.open();
    }

    private void trust() {
        model.fileProperty().set("/media/usb/next.amendspack");
        model.look();
        model.endingProperty().set("89ab cdef");
        model.reasonProperty().set("电话核对过");
        model.trust("right".toCharArray());
    }

    private String refusal() {
        return model.refusalProperty().get() == null ? "" : model.refusalProperty().get().key();
    }

    @Test
    void withoutAFileNothingIsLookedAt() {
        model.look();
        assertThat(model.lookProperty().get()).isInstanceOfSatisfying(PackLook.Refused.class,
                look -> assertThat(look.why().key()).isEqualTo("pack.file.none"));
    }

    @Test
    void aStrangerIsTrustedOnlyWithTheEndOfTheFingerprintAReasonAndAPassword() {
        model.fileProperty().set("/media/usb/next.amendspack");
        model.look();
        assertThat(model.lookProperty().get()).isInstanceOf(PackLook.Stranger.class);
        char[] password = "right".toCharArray();
        model.trust(password);
        assertThat(refusal()).isEqualTo("pack.fingerprint");
        assertThat(password).containsOnly('\0');
        model.endingProperty().set("89abcdef");
        model.trust("right".toCharArray());
        assertThat(refusal()).isEqualTo("staff.reason");
        model.reasonProperty().set("电话核对过");
        model.trust("wrong".toCharArray());
        assertThat(refusal()).isEqualTo("password.wrong");
        assertThat(model.reasonProperty().get()).as("nothing typed is lost").isEqualTo("电话核对过");
        model.trust("right".toCharArray());
        assertThat(refusal()).isEmpty();
        assertThat(model.lookProperty().get()).isInstanceOf(PackLook.Ready.class);
        assertThat(model.nowProperty().get().issuers()).hasSize(1);
    }

    @Test
    void whatIsReadyIsPutInForceAndSaid() {
        trust();
        model.take("right".toCharArray());
        assertThat(refusal()).isEqualTo("staff.reason");
        assertThat(gate.inForce).isEmpty();
        model.reasonProperty().set("新一版");
        model.take("right".toCharArray());
        assertThat(gate.inForce).isEqualTo("sha-next");
        assertThat(model.takenProperty().get()).isTrue();
        assertThat(model.lookProperty().get()).isNull();
        assertThat(log.all(HallEvent.PackTaken.class)).singleElement().matches(HallEvent.PackTaken::isImported);
    }

    @Test
    void anIssuerIsLeftWithAReasonAndIsAStrangerAgain() {
        trust();
        model.leave(model.nowProperty().get().issuers().getFirst());
        model.reasonProperty().set("换了签发密钥");
        model.distrust("right".toCharArray());
        assertThat(model.nowProperty().get().issuers()).isEmpty();
        assertThat(model.leavingProperty().get()).isNull();
        model.fileProperty().set("/media/usb/next.amendspack");
        model.look();
        assertThat(model.lookProperty().get()).isInstanceOf(PackLook.Stranger.class);
    }

    @Test
    void anotherFileForgetsWhatWasLookedAt() {
        gate.faults = List.of(new PackFault("a.json:1 /x", Wording.same("no")));
        model.fileProperty().set("/media/usb/broken.amendspack");
        model.look();
        assertThat(model.lookProperty().get()).isInstanceOf(PackLook.Broken.class);
        model.fileProperty().set("/media/usb/other.amendspack");
        assertThat(model.lookProperty().get()).isNull();
        char[] password = "right".toCharArray();
        model.take(password);
        assertThat(password).containsOnly('\0');
        assertThat(gate.inForce).isEmpty();
    }
}
