package org.amends.desk.settings.pack;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.amends.core.adoption.IssuerKey;
import org.amends.core.adoption.PackLook;
import org.amends.core.adoption.TakePack;
import org.amends.core.people.Person;
import org.amends.core.refusal.Refusal;
import org.amends.core.staff.ChangeStaff.Yes;
import org.amends.desk.kit.Background;

/** One pack file at a time: looked at, its issuer accepted where need be, put in force with a supervisor's yes. FX thread. */
public final class PackViewModel {
    private final TakePack take;
    private final Background background;
    private final ReadOnlyObjectWrapper<TakePack.Now> now = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PackLook> look = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<IssuerKey> leaving = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Throwable> fault = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper taken = new ReadOnlyBooleanWrapper();
    private final ObservableList<Person> approvers = FXCollections.observableArrayList();
    private final ObjectProperty<Person> approver = new SimpleObjectProperty<>();
    private final StringProperty file = new SimpleStringProperty("");
    private final StringProperty ending = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");

    public PackViewModel(TakePack take, Background background) {
        this.take = take;
        this.background = background;
        file.subscribe(() -> {
            look.set(null);
            leaving.set(null);
            refusal.set(null);
        });
    }

    /** Reads what the counter has; what was looked at before is forgotten. */
    public void open() {
        look.set(null);
        leaving.set(null);
        taken.set(false);
        begin(take::now, this::show);
    }

    /** Looks at the file that is typed. */
    public void look() {
        taken.set(false);
        TakePack.Now known = now.get();
        if (known == null || busy.get()) {
            return;
        }
        if (file.get().isBlank()) {
            look.set(new PackLook.Refused(Refusal.of("pack.file.none", "")));
            return;
        }
        busy.set(true);
        refusal.set(null);
        String typed = file.get();
        background.aside(() -> take.look(typed, known), found -> {
            busy.set(false);
            look.set(found);
        }, this::failed);
    }

    /** Trusts the stranger whose fingerprint's end is typed, and looks again; wipes the password. */
    public void trust(char[] password) {
        if (look.get() instanceof PackLook.Stranger(IssuerKey issuer) && !busy.get()) {
            String typed = ending.get();
            Yes yes = yes(password);
            begin(() -> take.trust(issuer, typed, yes), why -> answered(why, () -> begin(take::now, known -> {
                show(known);
                look();
            })));
        } else {
            Arrays.fill(password, '\0');
        }
    }

    /** Puts the pack that was looked at in force; wipes the password. */
    public void take(char[] password) {
        if (look.get() instanceof PackLook.Ready ready && !busy.get()) {
            Yes yes = yes(password);
            begin(() -> take.take(ready, yes), why -> answered(why, () -> {
                open();
                taken.set(true);
            }));
        } else {
            Arrays.fill(password, '\0');
        }
    }

    /** Asks whether packs by this issuer are to be taken no longer. */
    public void leave(IssuerKey issuer) {
        file.set("");
        look.set(null);
        leaving.set(issuer);
    }

    /** Packs by the issuer who is to be left are a stranger's from now on; wipes the password. */
    public void distrust(char[] password) {
        IssuerKey issuer = leaving.get();
        if (issuer == null || busy.get()) {
            Arrays.fill(password, '\0');
            return;
        }
        Yes yes = yes(password);
        begin(() -> take.distrust(issuer, yes), why -> answered(why, this::open));
    }

    private Yes yes(char[] password) {
        return new Yes(approver.get() == null ? null : approver.get().id(), password, reason.get());
    }

    private void answered(Optional<Refusal> why, Runnable done) {
        refusal.set(why.orElse(null));
        if (why.isEmpty()) {
            ending.set("");
            reason.set("");
            done.run();
        }
    }

    private <T> void begin(Callable<T> work, Consumer<T> done) {
        busy.set(true);
        fault.set(null);
        background.run(work, answer -> {
            busy.set(false);
            done.accept(answer);
        }, this::failed);
    }

    private void show(TakePack.Now known) {
        now.set(known);
        approvers.setAll(known.approvers());
        approver.set(known.approvers().isEmpty() ? null : known.approvers().getFirst());
    }

    private void failed(Throwable why) {
        busy.set(false);
        fault.set(why);
    }

    /** Null until it was read. */
    public ReadOnlyObjectProperty<TakePack.Now> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /** What the file turned out to be; null while none was looked at. */
    public ReadOnlyObjectProperty<PackLook> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** The issuer whose packs are to be taken no longer; null while none is. */
    public ReadOnlyObjectProperty<IssuerKey> leavingProperty() {
        return leaving.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Throwable> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** A pack was put in force here just now. */
    public ReadOnlyBooleanProperty takenProperty() {
        return taken.getReadOnlyProperty();
    }

    public ObservableList<Person> approvers() {
        return approvers;
    }

    public ObjectProperty<Person> approverProperty() {
        return approver;
    }

    public StringProperty fileProperty() {
        return file;
    }

    public StringProperty endingProperty() {
        return ending;
    }

    public StringProperty reasonProperty() {
        return reason;
    }
}
