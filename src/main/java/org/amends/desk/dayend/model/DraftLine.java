package org.amends.desk.dayend.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.amends.core.draft.Drafts;
import org.amends.desk.kit.Background;

/**
 * Saves texts as they are typed: one save at a time, and while one runs only the latest text of each place waits, so that a
 * fast typist never queues up writes. FX thread.
 */
final class DraftLine {
    private final Drafts drafts;
    private final Background background;
    private final Consumer<Throwable> failed;
    private final Map<String, String> waiting = new LinkedHashMap<>();
    private boolean running;

    DraftLine(Drafts drafts, Background background, Consumer<Throwable> failed) {
        this.drafts = drafts;
        this.background = background;
        this.failed = failed;
    }

    void typed(String place, String text) {
        waiting.put(place, text);
        next();
    }

    /** The text is committed: its draft goes. */
    void drop(String place) {
        waiting.remove(place);
        background.run(() -> {
            drafts.drop(place);
            return place;
        }, done -> { }, failed);
    }

    private void next() {
        if (running || waiting.isEmpty()) {
            return;
        }
        Map.Entry<String, String> first = waiting.entrySet().iterator().next();
        String place = first.getKey();
        String text = first.getValue();
        waiting.remove(place);
        running = true;
        background.run(() -> {
            drafts.save(place, text);
            return place;
        }, done -> {
            running = false;
            next();
        }, why -> {
            running = false;
            failed.accept(why);
        });
    }
}
