package org.amends.desk.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.amends.core.casefile.CaseEvent.SheetIssued.Way;
import org.amends.core.guide.Sheet;
import org.amends.core.guide.SheetSize;
import org.amends.core.guide.bill.BillRow;
import org.amends.core.guide.bill.BillTyped;
import org.amends.core.hall.HallEvent;
import org.amends.core.language.Language;
import org.amends.core.printing.PrintOrder;
import org.amends.core.printing.queue.IssuedPaper;
import org.amends.core.printing.queue.PrintRoom;
import org.amends.core.printing.queue.Printout;
import org.amends.desk.kit.Background;
import org.amends.desk.kit.paper.PrintQueue;
import org.amends.fixtures.BaseRooms;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Days;
import org.amends.fixtures.Desks;
import org.amends.fixtures.InMemoryDrafts;
import org.amends.fixtures.InMemoryTrail;
import org.amends.fixtures.PrintDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SheetsViewModelTest {
    private final PrintDesk desk = PrintDesk.empty();
    private final PrintQueue queue = desk.queue();
    private final InMemoryTrail trail = new InMemoryTrail();
    private final SheetsViewModel model = new SheetsViewModel(new SheetShop(() -> BaseRooms.policies().present(),
            policy -> BaseRooms.press(), queue, new SheetShop.Kept(trail, new PrintRoom.Papers(desk.papers, desk.papers),
                    PrintDesk::marked), new SheetShop.Here(Days.HALL, Desks.CLOCK, new InMemoryDrafts())), Background.immediate());

    @BeforeEach
    void open() {
        model.open(Language.ZH);
    }

    @Test
    void offersEveryGuideOfThePackAndFindsOneByAFewLetters() {
        assertThat(model.rows()).hasSizeGreaterThan(11);
        assertThat(model.shownProperty().get().pages()).isNotEmpty();
        model.typed().textProperty().set("交费");
        model.typed().textProperty().set("交");
        assertThat(model.rows()).extracting(SheetRow::sheet).contains("pay").hasSizeLessThan(6);
    }

    @Test
    void printsWhatIsInSightAndLeavesAnEvent() {
        model.typed().textProperty().set("pay");
        model.look().moreCopies(1);
        model.look().sizeProperty().set(SheetSize.XLARGE);
        model.print();
        assertThat(desk.printers.orders).extracting(PrintOrder::copies).containsExactly(2);
        assertThat(desk.log.all(HallEvent.GuideIssued.class)).containsExactly(
                new HallEvent.GuideIssued("pay", "ab", "XLARGE", Way.PRINTED, 1));
        assertThat(desk.papers.find("ab")).isPresent();
    }

    @Test
    void printsNoNoticeWhoseHoursCannotBeRead() {
        model.typed().textProperty().set("planned");
        assertThat(model.isChosen("planned-outage")).isTrue();
        model.fill().from().textProperty().set("明天早上8点");
        model.fill().until().textProperty().set("下午");
        assertThat(model.fill().outageProperty().get()).isNotNull();
        model.print();
        assertThat(desk.printers.sent).isEmpty();
        model.fill().until().textProperty().set("下午5点");
        assertThat(model.fill().outageProperty().get()).isNull();
        model.print();
        assertThat(desk.printers.sent).hasSize(1);
    }

    @Test
    void explainsABillOnceItsFiguresAgreeAndPrintsNothingBefore() {
        model.typed().textProperty().set("bill");
        model.chosenProperty().set(model.rows().stream().filter(row -> row.sheet().equals("bill")).findFirst().orElseThrow());
        assertThat(model.shownProperty().get()).isNull();
        type(BillRow.DAYS, "10月1日 到 10月31日");
        type(BillRow.METER, "100 200");
        type(BillRow.STEP_1, "100 0.5");
        assertThat(model.fill().billProperty().get()).isEqualTo(new BillTyped.Wanting(BillRow.TOTAL));
        type(BillRow.TOTAL, "51");
        model.print();
        assertThat(model.fill().billProperty().get()).isInstanceOf(BillTyped.Wrong.class);
        assertThat(desk.printers.sent).isEmpty();
        type(BillRow.TOTAL, "50");
        model.print();
        assertThat(desk.printers.sent).hasSize(1);
        model.fill().clearBill();
        assertThat(model.shownProperty().get()).isNull();
    }

    private void type(BillRow row, String text) {
        model.fill().row(row).textProperty().set(text);
    }

    @Test
    void findsPaperByDayAndByCaseNumberAndPrintsItsKeptBytesMarked() {
        desk.papers.keep(Cases.REF.id(), new Sheet(new byte[] {9}, "feed", 1));
        trail.papers.add(new IssuedPaper(Cases.NOW, Way.PRINTED, new Printout("recovery", "LARGE", "feed", Optional.of(Cases.REF), 1)));
        model.turn();
        assertThat(model.rows()).hasSize(1);
        assertThat(model.shownProperty().get()).returns(2, shown -> shown.what().copy()).returns(true, SheetSetter.Shown::isKept);
        model.go(-1);
        assertThat(model.rows()).isEmpty();
        model.typed().textProperty().set(Cases.REF.number().text());
        assertThat(model.rows()).hasSize(1);
        model.print();
        assertThat(desk.printers.sent).containsExactly(PrintDesk.marked(new byte[] {9}, 2));
        model.go(1);
        model.go(1);
        assertThat(model.dayProperty().get()).isEqualTo(LocalDate.now(Desks.CLOCK));
    }
}
