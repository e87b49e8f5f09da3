package org.amends.desk.kit.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.amends.core.draft.Drafts;
import org.amends.desk.kit.Background;

/**
 * Saves texts as they are typed: one save at a time, and while one runs only the latest text of each place waits, so that a
 * fast typist never queues up writes and the last key is on disk at most two writes later. FX thread.
 */
public final class DraftLine {
    private final Drafts drafts;
    private final Background background;
    private final Consumer<Throwable> failed;
    private final Map<String, String> waiting = new LinkedHashMap<>();
    private boolean running;

    public DraftLine(Drafts drafts, Background background, Consumer<Throwable> failed) {
        this.drafts = drafts;
        this.background = background;
        this.failed = failed;
    }

    /** The text of a place is now this. */
    public void typed(String place, String text) {
        waiting.put(place, text);
        next();
    }

    /** What was kept at a place; not called when nothing was. */
    public void find(String place, Consumer<String> found) {
        background.run(() -> drafts.find(place), kept -> kept.ifPresent(found), failed);
    }

    /** The text is committed: its draft goes, and with it those of all places below. */
    public void drop(String place) {
        waiting.keySet().removeIf(p -> p.equals(place) || p.startsWith(place + "/"));
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
