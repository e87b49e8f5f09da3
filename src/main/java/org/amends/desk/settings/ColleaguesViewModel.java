package org.amends.desk.settings;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.amends.core.compensation.authority.RoleLimits;
import org.amends.core.people.Person;
import org.amends.core.people.RoleId;
import org.amends.core.refusal.Refusal;
import org.amends.core.staff.ChangeStaff;
import org.amends.core.staff.Colleague;
import org.amends.core.staff.StaffChange;
import org.amends.desk.kit.Background;

/** The list of colleagues and one change of it at a time, with a supervisor's yes. FX thread. */
public final class ColleaguesViewModel {
    private final ChangeStaff staff;
    private final List<RoleLimits> roles;
    private final Background background;
    private final ObservableList<Colleague> colleagues = FXCollections.observableArrayList();
    private final ObservableList<Person> approvers = FXCollections.observableArrayList();
    private final ObjectProperty<Task> task = new SimpleObjectProperty<>(Task.ADD);
    private final ObjectProperty<Colleague> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<RoleLimits> role = new SimpleObjectProperty<>();
    private final ObjectProperty<Person> approver = new SimpleObjectProperty<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ChangeStaff.Done> done = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Throwable> fault = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** What can be done here. */
    public enum Task {
        ADD, ROLE, RESET, RETIRE
    }

    /** Where a refusal belongs. */
    public enum Field {
        NAME, NUMBER, CHOSEN, REASON, PASSWORD
    }

    private record Found(List<Colleague> colleagues, List<Person> approvers) {
    }

    /** The roles are those the pack names, lowest first. */
    public ColleaguesViewModel(ChangeStaff staff, List<RoleLimits> roles, Background background) {
        this.staff = staff;
        this.roles = List.copyOf(roles);
        this.background = background;
        role.set(roles.isEmpty() ? null : roles.getFirst());
        task.subscribe(() -> refusal.set(null));
    }

    /** Reads the list; a password handed over before is shown no more. */
    public void open() {
        done.set(null);
        read();
    }

    /** Does the chosen task; wipes the password. */
    public void perform(char[] password) {
        if (busy.get()) {
            return;
        }
        done.set(null);
        if (approver.get() == null) {
            refusal.set(Refusal.of("staff.approver"));
        } else if (task.get() != Task.ADD && chosen.get() == null) {
            refusal.set(Refusal.of("staff.none"));
        } else if (role.get() == null) {
            refusal.set(Refusal.of("staff.role.none"));
        } else {
            busy.set(true);
            StaffChange change = change();
            ChangeStaff.Yes yes = new ChangeStaff.Yes(approver.get().id(), password, reason.get().strip());
            background.run(() -> staff.change(change, yes), this::answered, this::failed);
        }
    }

    private StaffChange change() {
        return switch (task.get()) {
            case ADD -> new StaffChange.Add(plain(name.get()), plain(number.get()), role.get().role());
            case ROLE -> new StaffChange.GiveRole(chosen.get().person().id(), role.get().role());
            case RESET -> new StaffChange.ResetPassword(chosen.get().person().id());
            case RETIRE -> new StaffChange.Retire(chosen.get().person().id());
        };
    }

    /** Full-width digits and letters are taken as meant. */
    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    private void answered(ChangeStaff.Answer answer) {
        busy.set(false);
        switch (answer) {
            case ChangeStaff.Refused(Refusal why) -> refusal.set(why);
            case ChangeStaff.Done did -> {
                refusal.set(null);
                List.of(name, number, reason).forEach(text -> text.set(""));
                done.set(did);
                read();
            }
        }
    }

    private void read() {
        background.run(() -> new Found(staff.all(), staff.approvers()), this::fill, this::failed);
    }

    private void fill(Found found) {
        Colleague before = chosen.get();
        colleagues.setAll(found.colleagues());
        approvers.setAll(found.approvers());
        chosen.set(before == null ? null : colleagues.stream()
                .filter(c -> c.person().id().equals(before.person().id())).findFirst().orElse(null));
        if (approver.get() == null || !approvers.contains(approver.get())) {
            approver.set(approvers.size() == 1 ? approvers.getFirst() : null);
        }
    }

    private void failed(Throwable why) {
        busy.set(false);
        fault.set(why);
    }

    /** Where this refusal belongs on the form. */
    public static Field field(Refusal why) {
        return switch (why.key().toLowerCase(Locale.ROOT)) {
            case "person.name", "staff.name.taken" -> Field.NAME;
            case "staff.number", "staff.number.taken" -> Field.NUMBER;
            case "staff.reason" -> Field.REASON;
            case "staff.none", "staff.gone", "staff.last", "staff.role.same", "staff.role.self", "staff.reset.self",
                    "staff.retire.self", "staff.role.none" -> Field.CHOSEN;
            default -> Field.PASSWORD;
        };
    }

    /** What the pack calls a role; its id when the pack does not know it. */
    public String title(RoleId id, java.util.function.Function<RoleLimits, String> words) {
        return roles.stream().filter(r -> r.role().equals(id)).findFirst().map(words).orElse(id.value());
    }

    public List<RoleLimits> roles() {
        return roles;
    }

    public ObservableList<Colleague> colleagues() {
        return colleagues;
    }

    public ObservableList<Person> approvers() {
        return approvers;
    }

    public ObjectProperty<Task> taskProperty() {
        return task;
    }

    public ObjectProperty<Colleague> chosenProperty() {
        return chosen;
    }

    public ObjectProperty<RoleLimits> roleProperty() {
        return role;
    }

    public ObjectProperty<Person> approverProperty() {
        return approver;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty numberProperty() {
        return number;
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** The last change done, with the first password to hand over; gone when the list is opened again. */
    public ReadOnlyObjectProperty<ChangeStaff.Done> doneProperty() {
        return done.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Throwable> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
