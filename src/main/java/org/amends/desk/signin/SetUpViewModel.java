package org.amends.desk.signin;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.amends.core.people.PasswordRule;
import org.amends.core.refusal.Refusal;
import org.amends.core.session.CounterPlan;
import org.amends.core.session.Session;
import org.amends.core.session.SetUp;
import org.amends.core.session.SetUp.PackOffer;
import org.amends.desk.kit.Background;

/** The first set-up: hall, counter, first supervisor, pack, printer. All that is wrong is said at once. FX thread. */
public final class SetUpViewModel {
    private static final String PRACTICE_CODE = "9999";

    private final SetUp setUp;
    private final Background background;
    private final Consumer<Session> entered;
    private final Entry hallName = Entry.of("", ".{2,40}", "hall.name");
    private final Entry hallCode = new Entry("", SetUpViewModel::code);
    private final Entry counter = Entry.of("01", "[0-9]{2}", "hall.counter");
    private final Entry phone = Entry.of("", "|[0-9+() -]{3,20}", "hall.phone");
    private final Entry supervisor = Entry.of("", ".{1,20}", "person.name");
    private final Entry password = new Entry("", typed -> PasswordRule.check(typed, supervisorName()));
    private final Entry again = new Entry("", typed -> typed.equals(passwordTyped()) ? Optional.empty()
            : Optional.of(Refusal.of("password.differs")));
    private final ObservableList<PackOffer> packs = FXCollections.observableArrayList();
    private final ObservableList<String> printers = FXCollections.observableArrayList();
    private final ObjectProperty<PackOffer> pack = new SimpleObjectProperty<>();
    private final ObjectProperty<String> printer = new SimpleObjectProperty<>("");
    private final ReadOnlyObjectWrapper<Refusal> packRefusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Throwable> fault = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public SetUpViewModel(SetUp setUp, Background background, Consumer<Session> entered) {
        this.setUp = setUp;
        this.background = background;
        this.entered = entered;
        pack.subscribe(this::propose);
    }

    /** The telephone of the pack's region stands in its field until somebody types another. */
    private void propose(PackOffer before, PackOffer now) {
        String known = before == null ? "" : before.telephone();
        if (now != null && phone.value().equals(known)) {
            phone.textProperty().set(now.telephone());
        }
    }

    private record Choices(List<PackOffer> packs, List<String> printers) {
    }

    /** Looks for packs and printers. */
    public void open() {
        background.run(() -> new Choices(setUp.packs(), setUp.printers()), this::fill, fault::set);
    }

    /** Checks everything; sets the counter up when all will do. */
    public void begin() {
        Stream.of(hallCode, counter, phone).forEach(Entry::narrow);
        hallCode.textProperty().set(hallCode.value().toUpperCase(java.util.Locale.ROOT));
        packRefusal.set(pack.get() == null ? Refusal.of("pack.none") : null);
        boolean allWillDo = entries().map(Entry::check).reduce(packRefusal.get() == null, Boolean::logicalAnd);
        if (allWillDo && !busy.get()) {
            busy.set(true);
            fault.set(null);
            CounterPlan plan = new CounterPlan(
                    new CounterPlan.At(hallName.value(), hallCode.value(), counter.value(), phone.value()),
                    supervisor.value(), pack.get().id(), printer.get());
            char[] secret = password.textProperty().get().toCharArray();
            background.run(() -> setUp.begin(plan, secret), this::let, this::failed);
        }
    }

    /** The code stands at the head of every case number; the one of practice can be no real hall's. */
    private static Optional<Refusal> code(String typed) {
        if (!typed.matches("[0-9A-Z]{2,6}")) {
            return Optional.of(Refusal.of("hall.code"));
        }
        return typed.equals(PRACTICE_CODE) || typed.matches("0+") ? Optional.of(Refusal.of("hall.code.taken"))
                : Optional.empty();
    }

    /** How hard the password is to guess: 0 not allowed yet, 1 will do, 2 good, 3 very good. */
    public static int strength(String typed, String name) {
        if (PasswordRule.check(typed, name).isPresent()) {
            return 0;
        }
        long kinds = Stream.of("[a-z]", "[A-Z]", "[0-9]", "[^a-zA-Z0-9]")
                .filter(kind -> java.util.regex.Pattern.compile(kind).matcher(typed).find()).count();
        long points = typed.codePoints().distinct().count() + 2 * kinds;
        return points < 11 ? 1 : points < 17 ? 2 : 3;
    }

    /** Every line in the order of the form. */
    public Stream<Entry> entries() {
        return Stream.of(hallName, hallCode, counter, phone, supervisor, password, again);
    }

    public Entry hallName() {
        return hallName;
    }

    public Entry hallCode() {
        return hallCode;
    }

    public Entry counter() {
        return counter;
    }

    public Entry phone() {
        return phone;
    }

    public Entry supervisor() {
        return supervisor;
    }

    public Entry password() {
        return password;
    }

    public Entry again() {
        return again;
    }

    public ObservableList<PackOffer> packs() {
        return packs;
    }

    public ObservableList<String> printers() {
        return printers;
    }

    public ObjectProperty<PackOffer> packProperty() {
        return pack;
    }

    public ObjectProperty<String> printerProperty() {
        return printer;
    }

    public ReadOnlyObjectProperty<Refusal> packRefusalProperty() {
        return packRefusal.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Throwable> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    private void fill(Choices choices) {
        packs.setAll(choices.packs());
        printers.setAll(choices.printers());
        pack.set(choices.packs().isEmpty() ? null : choices.packs().getFirst());
        printer.set(choices.printers().isEmpty() ? "" : choices.printers().getFirst());
    }

    private void let(Session session) {
        busy.set(false);
        password.textProperty().set("");
        again.textProperty().set("");
        entered.accept(session);
    }

    private void failed(Throwable why) {
        busy.set(false);
        fault.set(why);
    }

    private String supervisorName() {
        return supervisor.value();
    }

    private String passwordTyped() {
        return password.value();
    }
}
