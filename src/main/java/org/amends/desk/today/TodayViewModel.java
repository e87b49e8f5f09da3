package org.amends.desk.today;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.amends.core.casefile.CaseId;
import org.amends.core.casefile.Status;
import org.amends.core.caseload.CaseFiles;
import org.amends.core.caseload.CaseQuery;
import org.amends.core.caseload.CaseRow;
import org.amends.core.caseload.OpenPromise;
import org.amends.core.language.Wording;
import org.amends.core.guide.writing.SheetMenu;
import org.amends.core.murmur.MurmurLine;
import org.amends.core.murmur.Murmurs;
import org.amends.core.playbook.FailureKind;
import org.amends.core.policy.Policies;
import org.amends.core.printing.queue.Printout;
import org.amends.core.rights.DueTerm;
import org.amends.core.rights.TermWatch;
import org.amends.desk.kit.Background;

/** The rows of today, read anew whenever the screen comes into sight and every minute while it stays. FX thread. */
public final class TodayViewModel {
    /** Promises due within this span stand on the screen. */
    static final Duration AHEAD = Duration.ofDays(2);

    private final CaseFiles files;
    private final Policies policies;
    private final Clock clock;
    private final Background background;
    private final ObservableList<CaseRow> inHand = FXCollections.observableArrayList();
    private final ObservableList<CaseRow> held = FXCollections.observableArrayList();
    private final ObservableList<OpenPromise> promises = FXCollections.observableArrayList();
    private final ObservableList<DueTerm> terms = FXCollections.observableArrayList();
    private final ObservableList<MurmurLine> murmurs = FXCollections.observableArrayList();
    private final Murmurs noticed;
    private final TermWatch watch;
    private final ReadOnlyObjectWrapper<Throwable> fault = new ReadOnlyObjectWrapper<>();

    public TodayViewModel(CaseFiles files, Policies policies, Murmurs noticed, Clock clock, Background background) {
        this.files = files;
        this.policies = policies;
        this.noticed = noticed;
        this.clock = clock;
        this.background = background;
        watch = new TermWatch(files, policies, clock);
    }

    private record Rows(List<CaseRow> cases, List<OpenPromise> promises, List<MurmurLine> murmurs) {
    }

    /** Reads what is there now. */
    public void open() {
        background.run(() -> new Rows(files.rows(CaseQuery.inHand()), files.promisesDue(clock.instant().plus(AHEAD)),
                noticed.open()), this::fill, fault::set);
    }

    /** Reads the terms of written rules about to lapse; they change by the day, so once for each showing is enough. */
    public void lookAtTerms() {
        background.run(watch::due, terms::setAll, fault::set);
    }

    /** Makes a case of a murmur; `then` hears which. */
    public void take(MurmurLine line, Consumer<CaseId> then) {
        background.run(() -> noticed.take(line.ref().id()), acted -> then.accept(line.ref().id()), fault::set);
    }

    /** What was noticed and waits, the longest waiting first. */
    public ObservableList<MurmurLine> murmurs() {
        return murmurs;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public ObservableList<DueTerm> terms() {
        return terms;
    }

    /** The case behind a number key: those in hand first, then the held ones; counted from one. */
    public Optional<CaseRow> numbered(int number) {
        List<CaseRow> all = new java.util.ArrayList<>(inHand);
        all.addAll(held);
        return number >= 1 && number <= all.size() ? Optional.of(all.get(number - 1)) : Optional.empty();
    }

    /** What the pack calls the failure; empty while none is chosen. */
    public Wording kind(CaseRow row) {
        return policies.present().playbook().kind(row.kind()).map(FailureKind::title).orElse(Wording.same(row.kind()));
    }

    /** What the pack calls a paper, and of which case it is. */
    public Wording paper(Printout what) {
        Wording name = new SheetMenu(policies.present()).title(what.template());
        String number = what.of().map(ref -> " " + ref.number().text()).orElse("");
        return new Wording(name.zh() + number, name.en() + number);
    }

    /** How long a case has been where it is. */
    public Duration waiting(CaseRow row) {
        return Duration.between(row.times().since(), clock.instant());
    }

    public ObservableList<CaseRow> inHand() {
        return inHand;
    }

    public ObservableList<CaseRow> held() {
        return held;
    }

    public ObservableList<OpenPromise> promises() {
        return promises;
    }

    public ReadOnlyObjectProperty<Throwable> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    private void fill(Rows rows) {
        fault.set(null);
        inHand.setAll(rows.cases().stream().filter(row -> row.status() == Status.OPEN).toList());
        held.setAll(rows.cases().stream().filter(row -> row.status() == Status.HELD)
                .sorted(java.util.Comparator.comparing(row -> row.times().since())).toList());
        promises.setAll(rows.promises());
        murmurs.setAll(rows.murmurs());
    }
}
