package org.amends.desk.recovery.care;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.amends.core.care.Behaviour;
import org.amends.core.care.CareEntry;
import org.amends.core.care.CareNote;
import org.amends.core.care.CarePlan;
import org.amends.core.care.CareReckoning;
import org.amends.core.care.Comfort;
import org.amends.core.care.ScoreItem;
import org.amends.core.casefile.AsideEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.customer.Personal;
import org.amends.core.greenlist.Behaviours;
import org.amends.core.greenlist.GreenList;
import org.amends.core.people.RoleId;
import org.amends.core.policy.Mechanism;
import org.amends.desk.kit.draft.DraftText;
import org.amends.desk.recovery.work.CaseDesk;

/** The care that holds for the customer on the desk, and the note as it is being written. FX thread. */
public final class CareModel {
    private static final int MONTHS = 12;
    private static final int REVIEW = 6;

    private final CaseDesk desk;
    private final GreenList list;
    private final ReadOnlyObjectWrapper<Optional<CareEntry>> present = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<String> reasons = FXCollections.observableArrayList();
    private final ObjectProperty<CareNote.Source> source = new SimpleObjectProperty<>(CareNote.Source.CUSTOMER);
    private final DraftText consent;
    private final Subscription following;
    private Object seen = "";

    public CareModel(CaseDesk desk, GreenList list) {
        this.desk = desk;
        this.list = list;
        consent = desk.typed("care/consent");
        following = desk.fileProperty().subscribe(this::look);
    }

    /** Follows the case no longer. */
    public void leave() {
        following.unsubscribe();
    }

    /** Reads the list anew only when the customer or the care in this case is another. */
    private void look(CaseFile file) {
        if (file == null || !desk.has(Mechanism.GREEN_LIST)) {
            return;
        }
        Object now = List.of(file.ref(), file.intake().customer(), file.intake().person().care());
        if (!Objects.equals(now, seen)) {
            seen = now;
            desk.background().run(() -> list.of(file), found -> {
                if (now.equals(seen)) {
                    present.set(found);
                }
            }, desk::fail);
        }
    }

    void open() {
        reasons.setAll(present.get().map(entry -> entry.note().reasons()).orElse(List.of()));
        source.set(present.get().map(entry -> entry.note().source()).orElse(CareNote.Source.CUSTOMER));
        consent.fill(desk.owner(), "");
    }

    /** Adds or takes back the reason with this number. */
    boolean toggle(int number) {
        List<ScoreItem> all = plan().score();
        boolean there = number <= all.size();
        if (there) {
            String id = all.get(number - 1).id();
            if (!reasons.remove(id)) {
                reasons.add(id);
            }
        }
        return there;
    }

    void nextSource() {
        CareNote.Source[] all = CareNote.Source.values();
        source.set(all[(source.get().ordinal() + 1) % all.length]);
    }

    /** Keeps the note for a year, to be looked at in half a year; the rules refuse it without reasons or without a yes. */
    void agree(Runnable then) {
        CareNote note = new CareNote(new ArrayList<>(reasons), source.get(), said(), list.today().plusMonths(MONTHS),
                list.today().plusMonths(REVIEW));
        desk.perform(() -> ended(then), new AsideEvent.CareAgreed(note));
    }

    /** Off the list, at once and for the reason typed. */
    void end(Runnable then) {
        desk.perform(() -> ended(then), new AsideEvent.CareEnded(said()));
    }

    private void ended(Runnable then) {
        consent.commit();
        consent.fill(desk.owner(), "");
        then.run();
    }

    private Personal said() {
        return Personal.of(consent.value().strip());
    }

    CarePlan plan() {
        return desk.policy().hall().care();
    }

    /** What is written so far, reckoned. */
    CareReckoning reckoned() {
        return CareReckoning.of(reasons, plan());
    }

    /** What the clerk does: comfort by the level, and by how the matter reached us. Nothing of it is a right. */
    public Set<Comfort> measures() {
        Set<Comfort> all = EnumSet.noneOf(Comfort.class);
        all.addAll(behaviour().measures());
        present.get().ifPresent(entry -> all.addAll(CareReckoning.of(entry.note().reasons(), plan()).gives()));
        return all;
    }

    Behaviour behaviour() {
        return Behaviours.of(desk.file());
    }

    /** Points and level are for supervisors; the customer may see this screen (settled 25). */
    boolean mayShowPoints() {
        return !desk.actor().role().equals(RoleId.CLERK);
    }

    boolean wantsReview() {
        return present.get().filter(entry -> entry.wantsReview(list.today())).isPresent();
    }

    public boolean isOn() {
        return desk.has(Mechanism.GREEN_LIST);
    }

    public ReadOnlyObjectProperty<Optional<CareEntry>> presentProperty() {
        return present.getReadOnlyProperty();
    }

    ObservableList<String> reasons() {
        return reasons;
    }

    ObjectProperty<CareNote.Source> sourceProperty() {
        return source;
    }

    DraftText consent() {
        return consent;
    }
}
