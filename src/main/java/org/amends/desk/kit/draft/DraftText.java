package org.amends.desk.kit.draft;

import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * What is typed into one field, beside what is committed of it. There is a draft on disk exactly while the two differ: each key
 * saves it, committing or typing back drops it, and a field that comes back to its owner finds it again. FX thread.
 */
public final class DraftText {
    private final DraftLine line;
    private final String name;
    private final StringProperty text = new SimpleStringProperty("");
    private String owner = "";
    private String committed = "";
    private boolean filling;

    /** A field of this name; it belongs to nobody, and keeps nothing, until it is first filled. */
    public DraftText(DraftLine line, String name) {
        this.line = line;
        this.name = name;
        text.addListener((property, before, now) -> typed());
    }

    /**
     * What is committed of this field for its owner, such as a case. The same owner again: typed text stays unless it is what was
     * committed just now. Another owner: the committed text, or the draft kept over it.
     */
    public void fill(String nextOwner, String kept) {
        if (nextOwner.equals(owner)) {
            merge(kept);
        } else {
            owner = nextOwner;
            committed = kept;
            show(kept);
            line.find(place(), found -> bringBack(nextOwner, found));
        }
    }

    /** What is typed now has been committed; its draft goes. */
    public void commit() {
        if (isTyped()) {
            committed = value();
            line.drop(place());
        }
    }

    /** What is typed, without null. */
    public String value() {
        return Objects.requireNonNullElse(text.get(), "");
    }

    public boolean isTyped() {
        return !value().equals(committed);
    }

    public StringProperty textProperty() {
        return text;
    }

    private void merge(String kept) {
        boolean wasTyped = isTyped();
        boolean isDone = value().strip().equals(kept.strip());
        committed = kept;
        if (!wasTyped || isDone) {
            show(kept);
        }
        if (wasTyped && isDone) {
            line.drop(place());
        }
    }

    /** A draft never comes over something typed since. */
    private void bringBack(String whose, String found) {
        if (whose.equals(owner) && !isTyped()) {
            text.set(found);
        }
    }

    private void show(String kept) {
        filling = true;
        text.set(kept);
        filling = false;
    }

    private void typed() {
        if (filling || owner.isEmpty()) {
            return;
        }
        if (isTyped()) {
            line.typed(place(), value());
        } else {
            line.drop(place());
        }
    }

    private String place() {
        return owner + "/" + name;
    }
}
