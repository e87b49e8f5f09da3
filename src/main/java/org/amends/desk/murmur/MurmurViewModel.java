package org.amends.desk.murmur;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.amends.core.casefile.CaseFile;
import org.amends.core.complaint.Channel;
import org.amends.core.complaint.Murmur;
import org.amends.core.complaint.Murmur.Noticed;
import org.amends.core.customer.Personal;
import org.amends.core.draft.Drafts;
import org.amends.core.murmur.MurmurLine;
import org.amends.core.murmur.Murmurs;
import org.amends.core.recovery.Acted;
import org.amends.core.refusal.Refusal;
import org.amends.desk.kit.Background;
import org.amends.desk.kit.draft.DraftLine;
import org.amends.desk.kit.draft.DraftText;

/** The slip as it is being written, and the murmurs that wait. At the locked screen it takes notes and shows nothing. FX thread. */
public final class MurmurViewModel {
    /** Where a murmur may come from, in the order the key goes through them. */
    static final List<Channel> SOURCES = List.of(Channel.COUNTER, Channel.SUGGESTION_BOX, Channel.HOTLINE, Channel.SURVEY,
            Channel.FOUND_BY_US);
    private static final String PLACE = "murmur";

    private final Murmurs murmurs;
    private final Background background;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Noticed> noticed = new ReadOnlyObjectWrapper<>(Noticed.SIGNED_IN);
    private final ReadOnlyObjectWrapper<Channel> source = new ReadOnlyObjectWrapper<>(Channel.COUNTER);
    private final ObservableList<MurmurLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper pointed = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Throwable> fault = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Done> done = new ReadOnlyObjectWrapper<>();
    private final DraftText words;
    private boolean busy;

    /** What became of a murmur just now. */
    public record Done(What what, CaseFile file) {
        /** Noted, made a case, or answered on the spot. */
        public enum What {
            NOTED,
            TAKEN,
            ANSWERED
        }
    }

    public MurmurViewModel(Murmurs murmurs, Drafts drafts, Background background) {
        this.murmurs = murmurs;
        this.background = background;
        words = new DraftText(new DraftLine(drafts, background, fault::set), "words");
    }

    /** Lays the slip out; what waits is read unless the screen is locked. */
    public void open(Noticed how) {
        noticed.set(how);
        source.set(Channel.COUNTER);
        refusal.set(null);
        done.set(null);
        words.fill(PLACE, "");
        open.set(true);
        read();
    }

    public void close() {
        open.set(false);
        lines.clear();
    }

    private void read() {
        if (noticed.get() == Noticed.SIGNED_IN) {
            background.run(murmurs::open, this::show, fault::set);
        } else {
            lines.clear();
        }
    }

    private void show(List<MurmurLine> read) {
        lines.setAll(read);
        pointed.set(0);
    }

    public void nextSource() {
        source.set(SOURCES.get((SOURCES.indexOf(source.get()) + 1) % SOURCES.size()));
    }

    /** Keeps a murmur under the tag with this number, counted from one, with what is typed if anything is. */
    public void note(int number) {
        if (number >= 1 && number <= Murmur.Tag.values().length) {
            Murmur murmur = new Murmur(Murmur.Tag.values()[number - 1], said(), noticed.get());
            Channel channel = source.get();
            act(() -> murmurs.note(channel, murmur), Done.What.NOTED);
        }
    }

    /** One further down those that wait, or up. */
    public void move(int by) {
        int next = pointed.get() + by;
        if (next >= 0 && next < lines.size()) {
            pointed.set(next);
        }
    }

    /** Makes a case of the one pointed at. */
    public void take() {
        pointed(line -> act(() -> murmurs.take(line.ref().id()), Done.What.TAKEN));
    }

    /** The one pointed at was settled on the spot, in the way that is typed. */
    public void answer() {
        Personal how = said();
        pointed(line -> act(() -> murmurs.answer(line.ref().id(), how), Done.What.ANSWERED));
    }

    private void pointed(Consumer<MurmurLine> use) {
        if (pointed.get() < lines.size()) {
            use.accept(lines.get(pointed.get()));
        } else {
            refusal.set(Refusal.of("murmur.none"));
        }
    }

    private Personal said() {
        return Personal.of(words.value().strip());
    }

    private void act(Supplier<Acted> work, Done.What what) {
        if (!busy) {
            busy = true;
            background.run(work::get, acted -> ended(acted, what), why -> {
                busy = false;
                fault.set(why);
            });
        }
    }

    private void ended(Acted acted, Done.What what) {
        busy = false;
        switch (acted) {
            case Acted.Refused refused -> refusal.set(refused.refusal());
            case Acted.Saved saved -> {
                refusal.set(null);
                if (what != Done.What.TAKEN) {
                    words.commit();
                    words.fill(PLACE, "");
                }
                done.set(new Done(what, saved.file()));
                read();
            }
        }
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Noticed> noticedProperty() {
        return noticed.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Channel> sourceProperty() {
        return source.getReadOnlyProperty();
    }

    public ObservableList<MurmurLine> lines() {
        return lines;
    }

    public ReadOnlyIntegerProperty pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Throwable> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** What was done last since the slip was laid out; null before. */
    public ReadOnlyObjectProperty<Done> doneProperty() {
        return done.getReadOnlyProperty();
    }

    public DraftText words() {
        return words;
    }
}
