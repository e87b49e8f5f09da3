package org.amends.app;

import java.time.Clock;
import org.amends.app.counter.OpenCounter;
import org.amends.app.counter.SavedSheets;
import org.amends.app.paper.TestPage;
import org.amends.core.guide.SheetPress;
import org.amends.core.policy.Policy;
import org.amends.core.printing.queue.CopyMark;
import org.amends.core.printing.queue.NoteIssue;
import org.amends.core.printing.queue.PrintRoom;
import org.amends.desk.kit.paper.PrintQueue;
import org.amends.desk.kit.paper.PrintSetup;
import org.amends.desk.kit.place.ScreenFactory;
import org.amends.desk.recovery.paper.PrintShop;
import org.amends.desk.settings.PrinterViewModel;
import org.amends.desk.sheets.SheetShop;
import org.amends.desk.sheets.SheetsScreen;
import org.amends.desk.sheets.SheetsViewModel;
import org.amends.sheet.PdfCopyMark;
import org.amends.sheet.TemplatePress;

/** Joins all that makes, prints and keeps paper in one session. FX thread. */
final class PaperParts {
    private final OpenCounter counter;
    private final DeskRooms.Tools tools;
    private final PrintRoom.Papers papers;
    private final CopyMark mark;
    private final PrintQueue queue;

    PaperParts(OpenCounter counter, DeskRooms.Tools tools) {
        this.counter = counter;
        this.tools = tools;
        mark = new PdfCopyMark(tools.paper().fonts());
        papers = new PrintRoom.Papers(counter.store().papers(), counter.store().printing().guides());
        PrintRoom room = new PrintRoom(counter.store().printing().jobs(), papers, tools.printers(), mark, tools.ids(),
                tools.clock());
        NoteIssue note = new NoteIssue(counter.cases(), counter.recovery(), counter.store().hallLog(),
                () -> counter.session().actor());
        queue = new PrintQueue(room, note, new PrintSetup(tools.printers(), tools.wishes(), tools.background()),
                tools.background());
        queue.open();
        prime();
    }

    /** The first sheet of a session takes no longer than the others: fonts and style are read while the customer still says what happened. */
    private void prime() {
        tools.background().aside(() -> {
            tools.renderer().prime();
            return true;
        }, done -> { }, toldWhenASheetIsWanted -> { });
    }

    PrintQueue queue() {
        return queue;
    }

    SheetPress press(Policy policy) {
        return new TemplatePress(tools.renderer(), id -> policy.hall().template(id));
    }

    PrintShop shop() {
        return new PrintShop(this::press, queue, new PrintShop.Keeping(counter.store().papers(),
                new SavedSheets(tools.sheets())::save), mark, counter.session().hall(), tools.clock());
    }

    /** The guides of the pack in force, and what went out. */
    ScreenFactory sheets() {
        SheetsViewModel model = new SheetsViewModel(new SheetShop(counter.policies()::present, this::press, queue,
                new SheetShop.Kept(counter.store().printing().trail(), papers, mark),
                new SheetShop.Here(counter.session().hall(), tools.clock(), counter.store().drafts())), tools.background());
        return around -> new SheetsScreen(model, around);
    }

    PrinterViewModel printer() {
        Clock clock = tools.clock();
        TestPage page = new TestPage(tools.renderer(), clock);
        return new PrinterViewModel(queue.setup(), tools.printers(), () -> page.press(counter.session().hall()),
                tools.background());
    }
}
