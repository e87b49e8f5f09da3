package org.amends.desk.dayend.model;

import static org.amends.fixtures.Days.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseRef;
import org.amends.core.customer.Personal;
import org.amends.core.daybook.CaseLine;
import org.amends.core.daybook.DayBook;
import org.amends.core.dayend.DayExport;
import org.amends.core.dayend.DaySignatures;
import org.amends.core.dayend.Exported;
import org.amends.core.dayend.Signature;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.hall.HallEvent;
import org.amends.core.language.Language;
import org.amends.core.people.Approval;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.refusal.Refusal;
import org.amends.desk.kit.Background;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Days;
import org.amends.fixtures.InMemoryDrafts;
import org.junit.jupiter.api.Test;

class DayEndViewModelTest {
    private static final Person SUPERVISOR = new Person(new PersonId("p-2"), "李敏", RoleId.SUPERVISOR);
    private final Days days = new Days();
    private final InMemoryDrafts drafts = new InMemoryDrafts();
    private final List<String> written = new ArrayList<>();
    private DayExport export = (order, watch) -> {
        written.add(order.folder() + " " + order.book().fileStem() + " " + order.language());
        watch.progress(1, 2);
        return watch.isStopped() ? new Exported(Exported.Ending.STOPPED, List.of())
                : new Exported(Exported.Ending.COMPLETE, List.of(new Exported.File("a-2.csv", "a.csv", 3, "abc")));
    };

    private DayEndViewModel opened() {
        DayEndViewModel model = new DayEndViewModel(new DayEndViewModel.Ports(days.closeDay(), signatures(),
                (order, watch) -> export.write(order, watch), drafts), () -> Cases.CLERK, Background.immediate());
        model.open();
        return model;
    }

    private DaySignatures signatures() {
        return new DaySignatures() {
            @Override
            public List<Person> signers() {
                return List.of(SUPERVISOR);
            }

            @Override
            public Signature sign(DayBook book, PersonId signer, char[] password) {
                boolean right = new String(password).equals("correct horse");
                java.util.Arrays.fill(password, '\0');
                return right ? new Signature.Given(new Approval(signer, RoleId.SUPERVISOR, Cases.NOW, "day", "", "proof"))
                        : new Signature.Refused(Refusal.of("password.wrong"));
            }
        };
    }

    private static String key(DayEndViewModel model) {
        return model.objectionProperty().get().place() + " " + model.objectionProperty().get().refusal().key();
    }

    @Test
    void showsTodayWithTheWaitingCasesFirst() {
        days.acted(days.whole(MONDAY), Days.at(MONDAY, 11, 0), new CaseEvent.Closed());
        CaseRef open = days.whole(MONDAY);

        DayEndViewModel model = opened();

        assertThat(model.carryOver().lines()).extracting(CaseLine::blocksSealing).containsExactly(true, false);
        assertThat(model.carryOver().chosenProperty().get().ref()).isEqualTo(open);
        assertThat(model.checks()).extracting(Check::standing).startsWith(Check.Standing.TO_DO, Check.Standing.DONE);
        assertThat(model.next()).isEqualTo(DayEndViewModel.Next.CARRY_OVER);
        assertThat(model.signing().canSign().get()).isFalse();
    }

    @Test
    void carriesEachCaseOverAndGoesToTheNext() {
        days.whole(MONDAY);
        CaseRef second = days.whole(MONDAY);
        DayEndViewModel model = opened();

        model.carryOver().reasonProperty().set("等厂家送卡");
        model.carryOver().carryOver();
        assertThat(model.carryOver().chosenProperty().get().ref()).isEqualTo(second);
        assertThat(model.carryOver().reasonProperty().get()).isEmpty();
        model.carryOver().reasonProperty().set("等客户女儿来");
        model.carryOver().carryOver();

        assertThat(model.bookProperty().get().blocking()).isEmpty();
        assertThat(model.carryOver().lines()).extracting(l -> l.standing().reason())
                .containsExactly("等厂家送卡", "等客户女儿来");
        assertThat(model.signing().canSign().get()).isTrue();
    }

    @Test
    void refusesAnEmptyReasonBesideItsField() {
        days.whole(MONDAY);
        DayEndViewModel model = opened();
        model.carryOver().carryOver();
        assertThat(key(model)).isEqualTo("REASON reason.empty");
    }

    @Test
    void keepsWhatWasTypedForEachCase() {
        days.whole(MONDAY);
        days.whole(MONDAY);
        DayEndViewModel model = opened();
        model.carryOver().reasonProperty().set("第一件");
        model.carryOver().chosenProperty().set(model.carryOver().lines().get(1));
        assertThat(model.carryOver().reasonProperty().get()).isEmpty();
        model.carryOver().chosenProperty().set(model.carryOver().lines().get(0));
        assertThat(model.carryOver().reasonProperty().get()).isEqualTo("第一件");
        model.open();
        assertThat(model.carryOver().reasonProperty().get()).isEqualTo("第一件");
    }

    @Test
    void keepsHalfWrittenReasonsAndTheFolderOverARestart() {
        CaseRef ref = days.whole(MONDAY);
        DayEndViewModel before = opened();
        before.carryOver().reasonProperty().set("等厂");
        before.export().folderProperty().set("/media/usb");

        DayEndViewModel after = opened();
        assertThat(after.carryOver().reasonProperty().get()).isEqualTo("等厂");
        assertThat(after.export().folderProperty().get()).isEqualTo("/media/usb");
        after.carryOver().carryOver();
        assertThat(drafts.texts()).doesNotContainKey(ref.id() + "/carry-over").containsKey("dayend/folder");
    }

    @Test
    void sealsTheDayWithTheSupervisorsPasswordAndWipesIt() {
        days.acted(days.whole(MONDAY), Days.at(MONDAY, 11, 0), new CaseEvent.Closed());
        DayEndViewModel model = opened();
        char[] wrong = "wrong".toCharArray();
        model.signing().sign(wrong);
        assertThat(key(model)).isEqualTo("SIGNATURE password.wrong");
        assertThat(new String(wrong)).isEqualTo("\0".repeat(5));

        model.signing().sign("correct horse".toCharArray());

        assertThat(model.objectionProperty().get()).isNull();
        assertThat(model.bookProperty().get().isSealed()).isTrue();
        assertThat(model.next()).isEqualTo(DayEndViewModel.Next.EXPORT);
        assertThat(model.carryOver().canCarryOver().get()).isFalse();
        assertThat(days.log.events()).hasSize(1).first().isInstanceOf(HallEvent.DaySealed.class);
    }

    @Test
    void wipesAPasswordThatCannotBeUsed() {
        days.whole(MONDAY);
        char[] password = "correct horse".toCharArray();
        opened().signing().sign(password);
        assertThat(new String(password)).isEqualTo("\0".repeat(13));
        assertThat(days.log.events()).isEmpty();
    }

    @Test
    void exportsIntoTheFolderAndKeepsTheDigests() {
        DayEndViewModel model = opened();
        model.export().export(Language.ZH);
        assertThat(key(model)).isEqualTo("FOLDER export.folder");

        model.export().folderProperty().set(" /media/usb ");
        model.export().export(Language.ZH);

        assertThat(written).containsExactly("/media/usb daybook-3702-01-2026-11-23 ZH");
        assertThat(model.export().exportedProperty().get().orElseThrow().files()).first()
                .satisfies(f -> assertThat(f.isRenamed()).isTrue());
        assertThat(model.export().countProperty().get()).isEqualTo(new ExportModel.Count(1, 1, false));
        assertThat(days.log.events()).containsExactly(new HallEvent.Exported(MONDAY, Map.of("a-2.csv", "abc")));
    }

    @Test
    void keepsNoDigestsOfAnExportThatWasStopped() {
        DayEndViewModel model = opened();
        model.export().folderProperty().set("/media/usb");
        DayExport whole = export;
        export = (order, watch) -> {
            model.export().stop();
            return whole.write(order, watch);
        };
        model.export().export(Language.EN);
        assertThat(model.export().exportedProperty().get().orElseThrow().ending()).isEqualTo(Exported.Ending.STOPPED);
        assertThat(model.export().canExport().get()).isTrue();
        assertThat(days.log.events()).isEmpty();
    }

    @Test
    void showsWhatFailedAndCanBeTriedAgain() {
        DayEndViewModel model = opened();
        model.export().folderProperty().set("/full");
        DayExport whole = export;
        export = (order, watch) -> {
            throw new Fault(FaultCode.DISK_FULL, order.folder());
        };
        model.export().export(Language.ZH);
        assertThat(model.faultProperty().get()).isInstanceOfSatisfying(Fault.class,
                f -> assertThat(f.code()).isEqualTo(FaultCode.DISK_FULL));
        export = whole;
        model.export().export(Language.ZH);
        assertThat(model.faultProperty().get()).isNull();
        assertThat(model.export().exportedProperty().get()).isPresent();
    }

    @Test
    void goesBackToAnEarlierDayAndNeverToTomorrow() {
        days.opened(MONDAY.minusDays(1));
        DayEndViewModel model = opened();
        model.previousDay();
        assertThat(model.bookProperty().get().frame().day()).isEqualTo(MONDAY.minusDays(1));
        assertThat(model.carryOver().lines()).hasSize(1);
        model.nextDay();
        model.nextDay();
        assertThat(key(model)).isEqualTo("DAY day.future");
        assertThat(model.bookProperty().get().frame().day()).isEqualTo(MONDAY);
    }

    @Test
    void offersABetterReasonForACaseAlreadyCarriedOver() {
        CaseRef ref = days.whole(MONDAY);
        days.acted(ref, Days.at(MONDAY, 16, 0), new CaseEvent.CarriedOver(Personal.of("等料")));
        DayEndViewModel model = opened();
        assertThat(model.carryOver().reasonProperty().get()).isEqualTo("等料");
        model.carryOver().reasonProperty().set("等料，周三到货");
        model.carryOver().carryOver();
        assertThat(model.carryOver().lines().getFirst().standing().reason()).isEqualTo("等料，周三到货");
    }
}
