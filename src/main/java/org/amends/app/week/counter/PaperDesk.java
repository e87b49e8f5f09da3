package org.amends.app.week.counter;

import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.guide.Sheet;
import org.amends.core.guide.SheetPress;
import org.amends.core.guide.SheetSize;
import org.amends.core.guide.writing.SheetWriter;
import org.amends.core.language.Language;

/** Writes and sets the paper of the week's cases as the desk does, and keeps each sheet under the key of its case. */
public record PaperDesk(SheetPress press) {

    /** The sheet on its way out: kept first, then told as an event. */
    public CaseEvent.SheetIssued issue(WeekDesk desk, CaseFile file, String template) {
        SheetSize size = SheetSize.values()[desk.chance.under(SheetSize.values().length)];
        Sheet sheet = press.press(new SheetWriter(desk.policies.present(), desk.hall, Language.ZH).write(template, file,
                desk.clock.instant()), size, Language.ZH);
        desk.store.papers().keep(file.ref().id(), sheet);
        return new CaseEvent.SheetIssued(template, sheet.digest(), size.name(), CaseEvent.SheetIssued.Way.PRINTED, 1);
    }
}
