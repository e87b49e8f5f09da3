package org.amends.desk.today;

import java.time.Clock;
import java.time.Duration;
import javafx.scene.Node;
import org.amends.desk.kit.Faults;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.Pulse;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.paper.JobsPane;
import org.amends.desk.kit.paper.PrintQueue;
import org.amends.desk.kit.place.Place;
import org.amends.desk.kit.place.Screen;
import org.amends.desk.kit.place.Surroundings;

/** Today as a screen of the shell: F2 begins, numbers open. */
public final class TodayScreen implements Screen {
    /** Makes a case of the murmur that waits longest. */
    static final String TAKE = "Ctrl+M";
    private static final int NUMBERED = 9;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final TodayViewModel model;
    private final TodayView view;
    private final KeyMap keys;
    private final Pulse minutes;

    /** `queue` says what did not come out on paper, wherever it was printed. */
    public TodayScreen(TodayViewModel model, PrintQueue queue, Clock clock, Surroundings around) {
        this.model = model;
        Texts texts = around.texts("today");
        JobsPane jobs = new JobsPane(queue, around.texts("kit"), job -> texts.in(model.paper(job.what())));
        this.view = new TodayView(model, jobs, clock, around);
        this.keys = new KeyMap(texts).on("Enter", "key.begin", () -> around.navigator().open(Place.RECOVERY, "new"))
                .on("F5", "key.find", () -> around.navigator().open(Place.RECOVERY, "find"));
        keys.on(TAKE, "key.murmur", () -> model.murmurs().stream().findFirst().ifPresent(view::take));
        for (int number = 1; number <= NUMBERED; number++) {
            int n = number;
            keys.on(Integer.toString(n), "key.row", () -> model.numbered(n).ifPresent(view::open));
        }
        jobs.addKeys(keys);
        this.minutes = new Pulse(MINUTE, model::open);
        Faults faults = new Faults(around.language());
        model.faultProperty().subscribe(why -> {
            if (why != null) {
                around.navigator().show(faults.banner(why));
            }
        });
    }

    @Override
    public Node root() {
        return view;
    }

    @Override
    public KeyMap keys() {
        return keys;
    }

    @Override
    public void shown(String id) {
        model.open();
        model.lookAtTerms();
        minutes.start();
    }

    @Override
    public void hidden() {
        minutes.stop();
    }

    @Override
    public void focus() {
        view.focusFirst();
    }
}
