package org.amends.desk.dayend.model;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.amends.core.daybook.DayBook;
import org.amends.core.dayend.CloseDay;
import org.amends.core.dayend.DayExport;
import org.amends.core.dayend.ExportOrder;
import org.amends.core.dayend.ExportWatch;
import org.amends.core.dayend.Exported;
import org.amends.core.language.Language;
import org.amends.core.people.Actor;
import org.amends.core.refusal.Refusal;
import org.amends.desk.kit.draft.DraftLine;

/** The export: into which folder, how far it is, what came of it; may be stopped. FX thread. */
public final class ExportModel {
    /** Where the folder last named is kept. */
    static final String FOLDER = "dayend/folder";
    private final DayDesk desk;
    private final CloseDay closeDay;
    private final DayExport export;
    private final StringProperty folder = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Count> count = new ReadOnlyObjectWrapper<>(Count.NONE);
    private final ReadOnlyObjectWrapper<Optional<Exported>> exported = new ReadOnlyObjectWrapper<>(Optional.empty());
    private AtomicBoolean stop = new AtomicBoolean();

    /** Files written of files to write; running from the first moment to the last. */
    public record Count(int done, int of, boolean running) {
        static final Count NONE = new Count(0, 0, false);
    }

    ExportModel(DayDesk desk, CloseDay closeDay, DayExport export, DraftLine drafts) {
        this.desk = desk;
        this.closeDay = closeDay;
        this.export = export;
        desk.bookProperty().subscribe((before, now) -> forgetOther(before, now));
        folder.subscribe((before, text) -> {
            desk.forget();
            drafts.typed(FOLDER, text);
        });
    }

    /** Proposes the folder of the last time, unless one is named already. */
    void remember(String last) {
        if (folder.get().isEmpty() && !last.isEmpty()) {
            folder.set(last);
        }
    }

    private void forgetOther(DayBook before, DayBook now) {
        if (before != null && now != null && !before.frame().day().equals(now.frame().day())) {
            exported.set(Optional.empty());
        }
    }

    /** Writes the book of the day into the folder, then keeps the digests in the hall's log. */
    public void export(Language language) {
        if (!canExport().get()) {
            return;
        }
        if (folder.get().isBlank()) {
            desk.object(Objection.Place.FOLDER, Refusal.of("export.folder"));
            return;
        }
        desk.forget();
        exported.set(Optional.empty());
        AtomicBoolean stopped = new AtomicBoolean();
        stop = stopped;
        count.set(new Count(0, 0, true));
        DayBook book = desk.book();
        Actor actor = desk.actor();
        ExportOrder order = ExportOrder.whole(book, folder.get().strip(), language);
        desk.background().aside(() -> export.write(order, watch(stopped)),
                result -> record(book, actor, result), this::failed);
    }

    /** Asks the running export to stop; it leaves no file. */
    public void stop() {
        stop.set(true);
    }

    private ExportWatch watch(AtomicBoolean stopped) {
        return new ExportWatch() {
            @Override
            public void progress(int done, int of) {
                desk.background().run(() -> new Count(done, of, true), ExportModel.this::counted,
                        ExportModel.this::failed);
            }

            @Override
            public boolean isStopped() {
                return stopped.get();
            }
        };
    }

    private void counted(Count next) {
        if (count.get().running() && next.done() > count.get().done()) {
            count.set(next);
        }
    }

    private void record(DayBook book, Actor actor, Exported result) {
        if (result.ending() == Exported.Ending.STOPPED) {
            count.set(Count.NONE);
            exported.set(Optional.of(result));
            return;
        }
        desk.background().run(() -> {
            closeDay.exported(book.frame().day(), actor, result);
            return result;
        }, kept -> {
            count.set(new Count(kept.files().size(), kept.files().size(), false));
            exported.set(Optional.of(kept));
        }, this::failed);
    }

    private void failed(Throwable why) {
        count.set(Count.NONE);
        desk.failed(why);
    }

    public BooleanExpression canExport() {
        return Bindings.createBooleanBinding(() -> desk.book() != null && !count.get().running(),
                desk.bookProperty(), count);
    }

    public StringProperty folderProperty() {
        return folder;
    }

    public ReadOnlyObjectProperty<Count> countProperty() {
        return count.getReadOnlyProperty();
    }

    /** What the last export of this day left; a stopped one has no files. */
    public ReadOnlyObjectProperty<Optional<Exported>> exportedProperty() {
        return exported.getReadOnlyProperty();
    }
}
