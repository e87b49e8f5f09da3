package org.amends.desk.kit.paper;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.amends.core.printing.queue.PrintJob;
import org.amends.core.printing.Trouble;
import org.amends.desk.kit.Banner;
import org.amends.desk.kit.Faults;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.Pulse;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.theme.Space;

/**
 * What is on its way to the printer and what does not come: for each trouble what happened, what is safe, what to do now. Asks
 * the system while it is in sight. Not there when there is nothing to tell.
 */
public final class JobsPane extends VBox {
    private static final String AGAIN = "Ctrl+R";
    private static final String DROP = "Ctrl+D";
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final PrintQueue queue;
    private final Texts kit;
    private final Function<PrintJob, String> named;
    private final Pulse pulse;
    private Subscription following = Subscription.EMPTY;

    /** `named` says what a job prints. */
    public JobsPane(PrintQueue queue, Texts kit, Function<PrintJob, String> named) {
        super(Space.SMALL);
        this.queue = queue;
        this.kit = kit;
        this.named = named;
        pulse = new Pulse(EVERY, queue::ask);
        setId("print-jobs");
        managedProperty().bind(visibleProperty());
        sceneProperty().subscribe(this::follow);
    }

    /** Follows the queue, which outlives it, only while it stands in a window. */
    private void follow(Scene scene) {
        following.unsubscribe();
        following = Subscription.EMPTY;
        if (scene != null) {
            ListChangeListener<PrintJob> changed = change -> show();
            queue.jobs().addListener(changed);
            following = Subscription.combine(queue.faultProperty().subscribe(now -> show()),
                    () -> queue.jobs().removeListener(changed));
        }
        show();
    }

    public void addKeys(KeyMap keys) {
        keys.said(AGAIN, kit.get("key.print.again"), queue::again).said(DROP, kit.get("key.print.drop"), queue::drop);
    }

    private void show() {
        if (getScene() != null && queue.isUnderWay()) {
            pulse.start();
        } else {
            pulse.stop();
        }
        List<PrintJob> jobs = queue.jobs();
        getChildren().setAll(jobs.stream().filter(job -> !isDone(job) || job.equals(jobs.getLast())).map(this::line).toList());
        if (queue.faultProperty().get() != null) {
            Banner banner = new Faults(kit.language()).banner(queue.faultProperty().get());
            getChildren().add(box(List.of(banner.what(), banner.safe(), banner.now()), Optional.empty()));
        }
        setVisible(!getChildren().isEmpty());
    }

    /** Of what came out well the last alone is told. */
    private static boolean isDone(PrintJob job) {
        return job.state() == PrintJob.State.DONE && job.standing().trouble().isEmpty();
    }

    private Region line(PrintJob job) {
        String what = named.apply(job);
        Optional<Trouble> trouble = job.standing().trouble();
        if (trouble.isEmpty()) {
            Label line = new Label(kit.get("job." + job.state().name().toLowerCase(Locale.ROOT), what));
            line.setWrapText(true);
            line.getStyleClass().add("soft");
            return line;
        }
        String key = "trouble." + trouble.get();
        return box(List.of(kit.get("job.trouble", what, kit.get(key + ".what", job.order().printer())), kit.get(key + ".safe"),
                kit.get(key + ".now")), queue.stuck().filter(job::equals));
    }

    /** Three lines, and the acts where the keys mean this job. */
    private Region box(List<String> said, Optional<PrintJob> stuck) {
        VBox lines = new VBox(Space.HAIR);
        Stream.of(said).flatMap(List::stream).map(Label::new).forEach(line -> {
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            lines.getChildren().add(line);
        });
        lines.getChildren().getFirst().getStyleClass().add("what");
        stuck.ifPresent(job -> lines.getChildren().add(new FlowPane(Space.SMALL, Space.HAIR,
                ActButton.plain(kit.get("job.again"), AGAIN, queue::again).named("print-again"),
                ActButton.quiet(kit.get("job.drop"), DROP, queue::drop).named("print-drop"))));
        HBox.setHgrow(lines, Priority.ALWAYS);
        boolean isWaiting = stuck.isPresent() && !stuck.get().isFailed();
        HBox box = new HBox(Space.SMALL, (isWaiting ? Icon.WARNING : Icon.DANGER).node(), lines);
        box.getStyleClass().setAll("banner", isWaiting ? "warning" : "danger");
        return box;
    }
}
