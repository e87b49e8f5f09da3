package org.amends.desk.recovery.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.amends.core.evidence.Attached;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.caseload.EvidenceArchive;
import org.amends.core.customer.Personal;
import org.amends.core.evidence.Evidence;
import org.amends.core.evidence.EvidenceKind;
import org.amends.core.evidence.EvidencePictures;
import org.amends.core.evidence.Picked;
import org.amends.core.people.Staff;
import org.amends.core.policy.Mechanism;
import org.amends.core.refusal.Refusal;
import org.amends.core.rights.ClaimTerm;
import org.amends.core.rights.ClaimTerms;
import org.amends.core.rights.EvidenceNeed;
import org.amends.desk.kit.draft.DraftText;
import org.amends.desk.recovery.work.CaseDesk;

/** Evidence of the case on the desk: what its rules want, what is attached, and a look at a piece, which leaves a trace. */
public final class EvidenceModel {
    private final CaseDesk desk;
    private final Office office;
    private final ReadOnlyObjectWrapper<List<Slot>> slots = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Attached>> attached = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Slot> slot = new SimpleObjectProperty<>();
    private final ObjectProperty<EvidenceKind> kind = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Looked>> looked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final DraftText path;
    private final DraftText mistake;
    private final Subscription following;

    /** What evidence needs beside the case. */
    public record Office(EvidenceArchive archive, EvidencePictures pictures, Picked.Reader reader, Staff staff, Clock clock) {
    }

    /** A piece being looked at, as pictures; they are gone when the look ends. */
    public record Looked(Attached attached, List<byte[]> pages) {
    }

    public EvidenceModel(CaseDesk desk, Office office) {
        this.desk = desk;
        this.office = office;
        path = desk.typed("evidence/path");
        mistake = desk.typed("evidence/mistake");
        path.textProperty().subscribe(() -> refusal.set(null));
        slot.subscribe(this::offerKinds);
        following = desk.fileProperty().subscribe(this::look);
    }

    /** Begins at the first piece still needed. */
    public void open() {
        path.fill(desk.owner(), "");
        refusal.set(null);
        looked.set(Optional.empty());
        slot.set(null);
    }

    /** Takes the file whose path stands in the field. */
    public void attach() {
        if (slot.get() == null) {
            refusal.set(Refusal.of("evidence.nothing-chosen"));
        } else if (path.value().isBlank()) {
            refusal.set(Refusal.of("evidence.no-file"));
        } else if (!busy.get()) {
            busy.set(true);
            desk.background().aside(() -> office.reader().read(path.value()), this::picked, this::failed);
        }
    }

    /** Takes a file that was chosen or dropped. */
    public void attach(String file) {
        path.textProperty().set(file);
        attach();
    }

    /** Shows a piece again once the look is written down. */
    public void look(Attached one) {
        mistake.fill(desk.owner(), "");
        desk.perform(() -> fetch(one), new CaseEvent.EvidenceOpened(one.evidence().digest()));
    }

    /** Takes the piece in sight back, with the reason typed; without one it stays. */
    public void withdraw() {
        Evidence one = looked.get().orElseThrow().attached().evidence();
        desk.perform(() -> mistake.textProperty().set(""), new CaseEvent.EvidenceWithdrawn(
                one.digest(), one.rule(), one.piece(), Personal.of(mistake.value().strip())));
    }

    /** Why the piece in sight is taken back; empty while nobody wants to. */
    public DraftText mistake() {
        return mistake;
    }

    /** Ends the look; false when there was none. */
    public boolean lookAway() {
        boolean was = looked.get().isPresent();
        looked.set(Optional.empty());
        return was;
    }

    /** Follows the case no longer. */
    public void leave() {
        following.unsubscribe();
    }

    public String nameOf(Attached one) {
        return office.staff().nameOf(one.by());
    }

    /** How many pieces the rules still want. */
    public long open(CaseFile file) {
        return needs(file).stream().filter(need -> !need.isMet()).count();
    }

    /** Terms to claim and to bring evidence, as they stand today. */
    public List<ClaimTerm> terms(CaseFile file) {
        return ClaimTerms.of(file, desk.policy(), office.clock().getZone(), today());
    }

    public LocalDate today() {
        return LocalDate.now(office.clock());
    }

    /** Whether pack and hall want evidence at all. */
    public boolean isOn() {
        return desk.has(Mechanism.EVIDENCE);
    }

    private void picked(Picked picked) {
        switch (picked) {
            case Picked.Refused refused -> refuse(refused.why());
            case Picked.Whole whole -> keep(whole.bytes());
        }
    }

    private void keep(byte[] bytes) {
        Slot into = slot.get();
        CaseFile file = desk.file();
        if (into == null || file == null) {
            busy.set(false);
            return;
        }
        Evidence.Brought brought = new Evidence.Brought(kind.get(), into.rule(), into.piece());
        desk.background().run(() -> office.archive().take(file.ref().id(), brought, bytes), taken -> {
            switch (taken) {
                case EvidenceArchive.Declined declined -> refuse(Refusal.of(declined.why()));
                case EvidenceArchive.Kept kept when file.ref().equals(desk.file().ref()) -> record(kept.evidence());
                case EvidenceArchive.Kept another -> busy.set(false);
            }
        }, this::failed);
    }

    private void record(Evidence evidence) {
        busy.set(false);
        desk.perform(() -> {
            path.textProperty().set("");
            slot.set(null);
        }, new CaseEvent.EvidenceAttached(evidence));
    }

    private void fetch(Attached one) {
        var id = desk.file().ref().id();
        desk.background().run(() -> office.archive().find(id, one.evidence().digest()), found -> found.ifPresentOrElse(
                bytes -> draw(one, bytes), () -> refusal.set(Refusal.of("evidence.gone"))), desk::fail);
    }

    private void draw(Attached one, byte[] bytes) {
        desk.background().aside(() -> office.pictures().of(one.evidence().media(), bytes), pages -> {
            refusal.set(pages.isEmpty() ? Refusal.of("evidence.no-picture") : null);
            looked.set(pages.isEmpty() ? Optional.empty() : Optional.of(new Looked(one, pages)));
        }, desk::fail);
    }

    private void refuse(Refusal why) {
        busy.set(false);
        refusal.set(why);
    }

    private void failed(Throwable why) {
        busy.set(false);
        desk.fail(why);
    }

    private void offerKinds(Slot now) {
        refusal.set(null);
        kind.set(now == null ? null : now.kinds().getFirst());
    }

    private void look(CaseFile file) {
        if (file == null) {
            return;
        }
        attached.set(file.resolution().awards().evidence());
        List<Slot> all = new ArrayList<>(needs(file).stream().map(Optional::of).map(Slot::new).toList());
        all.add(Slot.OTHER);
        slots.set(List.copyOf(all));
        Slot was = slot.get();
        if (was != null) {
            slot.set(all.stream().filter(was::isSameAs).findFirst().orElse(null));
        }
        looked.get().filter(l -> !attached.get().contains(l.attached())).ifPresent(gone -> lookAway());
    }

    private List<EvidenceNeed> needs(CaseFile file) {
        return EvidenceNeed.of(file, desk.policy(), office.clock().getZone(), today());
    }

    public ReadOnlyObjectProperty<List<Slot>> slotsProperty() {
        return slots.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Attached>> attachedProperty() {
        return attached.getReadOnlyProperty();
    }

    public ObjectProperty<Slot> slotProperty() {
        return slot;
    }

    public ObjectProperty<EvidenceKind> kindProperty() {
        return kind;
    }

    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Looked>> lookedProperty() {
        return looked.getReadOnlyProperty();
    }

    public DraftText path() {
        return path;
    }
}
