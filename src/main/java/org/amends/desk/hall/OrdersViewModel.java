package org.amends.desk.hall;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.amends.core.complaint.OrderSource;
import org.amends.core.draft.Drafts;
import org.amends.core.order.AnswerOrders;
import org.amends.core.order.OrderColumns;
import org.amends.core.order.OrderStanding;
import org.amends.core.order.Orders;
import org.amends.core.refusal.Refusal;
import org.amends.core.table.TableForm;
import org.amends.core.table.TablesIn;
import org.amends.core.table.UnreadableTable;
import org.amends.desk.kit.Background;
import org.amends.desk.kit.draft.DraftLine;
import org.amends.desk.kit.draft.DraftText;

/** Orders in by a table and answers out by one. What a sender calls its columns is kept for the next time. FX thread. */
public final class OrdersViewModel {
    private final Office office;
    private final Background background;
    private final ObservableList<OrderStanding> all = FXCollections.observableArrayList();
    private final ObjectProperty<OrderSource> source = new SimpleObjectProperty<>(OrderSource.LINE_95598);
    private final ObjectProperty<TableForm> form = new SimpleObjectProperty<>(TableForm.XLSX);
    private final ReadOnlyObjectWrapper<Orders.Taken> taken = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<AnswerOrders.Answered> answered = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Throwable> fault = new ReadOnlyObjectWrapper<>();
    private final DraftText path;
    private final DraftText columns;
    private boolean busy;

    /** What it works with. */
    public record Office(Orders orders, AnswerOrders answers, TablesIn tables) {
    }

    public OrdersViewModel(Office office, Drafts kept, Background background) {
        this.office = office;
        this.background = background;
        DraftLine line = new DraftLine(kept, background, fault::set);
        path = new DraftText(line, "path");
        columns = new DraftText(line, "columns");
        source.subscribe(this::fill);
    }

    private void fill(OrderSource sender) {
        path.fill("orders-" + sender.name(), "");
        columns.fill("orders-" + sender.name(), "");
        refusal.set(null);
        taken.set(null);
        answered.set(null);
    }

    /** Reads how far all orders are. */
    public void open() {
        background.run(office.orders()::all, all::setAll, fault::set);
    }

    /** A table, or why the file is none. */
    private record Came(Optional<Orders.Taken> taken, Optional<Refusal> refusal) {
    }

    /** Takes the table named in the path: all of it, or nothing and what is wrong. */
    public void take() {
        String file = path.value();
        OrderSource sender = source.get();
        OrderColumns named = OrderColumns.of(columns.value());
        run(() -> came(sender, named, file), came -> {
            refusal.set(came.refusal().or(() -> came.taken().flatMap(Orders.Taken::refusal)).orElse(null));
            taken.set(came.taken().orElse(null));
            answered.set(null);
            if (refusal.get() == null && taken.get().read().isRight()) {
                path.commit();
            }
        });
    }

    private Came came(OrderSource sender, OrderColumns named, String file) {
        try {
            return new Came(Optional.of(office.orders().take(sender, named, office.tables().at(file))), Optional.empty());
        } catch (UnreadableTable none) {
            return new Came(Optional.empty(), Optional.of(Refusal.of("table." + none.why())));
        }
    }

    /** Answers what is closed of this sender in one file. */
    public void answer() {
        OrderSource sender = source.get();
        TableForm wanted = form.get();
        run(() -> office.answers().answer(sender, wanted), done -> {
            refusal.set(done.refusal().orElse(null));
            answered.set(done.refusal().isPresent() ? null : done);
            taken.set(null);
        });
    }

    private <T> void run(java.util.concurrent.Callable<T> work, java.util.function.Consumer<T> done) {
        if (!busy) {
            busy = true;
            background.run(work, result -> {
                busy = false;
                done.accept(result);
                open();
            }, why -> {
                busy = false;
                fault.set(why);
            });
        }
    }

    public ObservableList<OrderStanding> all() {
        return all;
    }

    public ObjectProperty<OrderSource> sourceProperty() {
        return source;
    }

    public ObjectProperty<TableForm> formProperty() {
        return form;
    }

    public DraftText path() {
        return path;
    }

    public DraftText columns() {
        return columns;
    }

    /** What came of the last table; null before. */
    public ReadOnlyObjectProperty<Orders.Taken> takenProperty() {
        return taken.getReadOnlyProperty();
    }

    /** The file that went out last; null before. */
    public ReadOnlyObjectProperty<AnswerOrders.Answered> answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Throwable> faultProperty() {
        return fault.getReadOnlyProperty();
    }
}
