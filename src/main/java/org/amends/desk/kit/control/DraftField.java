package org.amends.desk.kit.control;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;
import javafx.util.Duration;
import org.amends.core.draft.Drafts;
import org.amends.desk.kit.Background;

/**
 * Keeps what is being typed: six hundred milliseconds after the last key the text is handed to the store, so that it is on
 * disk within a second. Opening fetches what was kept and puts it into an empty field. FX thread.
 */
public final class DraftField {
    private static final Duration QUIET = Duration.millis(600);

    private final Drafts drafts;
    private final Background background;
    private final Consumer<Throwable> failed;
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private final StringProperty text;
    private String place = "";

    public DraftField(StringProperty text, Drafts drafts, Background background, Consumer<Throwable> failed) {
        this.text = text;
        this.drafts = drafts;
        this.background = background;
        this.failed = failed;
        quiet.setOnFinished(ended -> keep());
        text.subscribe((before, now) -> quiet.playFromStart());
    }

    /** From now on the text belongs to this place (case, then field); a draft kept there comes back. */
    public void open(String nextPlace) {
        place = nextPlace;
        background.run(() -> drafts.find(nextPlace), found -> found.filter(kept -> text.get().isEmpty()
                && nextPlace.equals(place)).ifPresent(text::set), failed);
    }

    /** Keeps now what is not kept yet, as when the field is left. */
    public void keep() {
        quiet.stop();
        String where = place;
        String what = text.get();
        if (!where.isEmpty()) {
            background.run(() -> {
                drafts.save(where, what);
                return where;
            }, saved -> { }, failed);
        }
    }
}
