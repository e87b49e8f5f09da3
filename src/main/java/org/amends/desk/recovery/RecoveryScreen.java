package org.amends.desk.recovery;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseId;
import org.amends.core.casefile.Status;
import org.amends.core.guide.reading.PlainReading;
import org.amends.core.playbook.Stage;
import org.amends.desk.kit.Banner;
import org.amends.desk.kit.Faults;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.Pulse;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.place.Place;
import org.amends.desk.kit.place.Screen;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.recovery.award.AwardPane;
import org.amends.desk.recovery.interlude.Interlude;
import org.amends.desk.recovery.paper.PaperPane;
import org.amends.desk.recovery.step.ApologyPane;
import org.amends.desk.recovery.step.CausePane;
import org.amends.desk.recovery.step.ConfirmPane;
import org.amends.desk.recovery.step.ReceivePane;
import org.amends.desk.recovery.step.ResolvePane;
import org.amends.desk.recovery.step.ResponsibilityPane;
import org.amends.desk.recovery.work.StepPane;
import org.amends.desk.recovery.work.Watch;

/** The recovery screen (补救台): rail at the left, script and step in the middle, context at the right. */
public final class RecoveryScreen implements Screen {
    private final RecoveryViewModel model;
    private final Surroundings around;
    private final Texts texts;
    private final RecoveryView view;
    private final Map<Stage, StepPane> panes = new EnumMap<>(Stage.class);
    private final RecoveryKeys keys;
    private final Pulse pulse;
    private final Subscription following;

    public RecoveryScreen(RecoveryViewModel model, Surroundings around, Clock clock) {
        this.model = model;
        this.around = around;
        this.texts = around.texts("recovery");
        panes();
        InterludePanes interludes = new InterludePanes(model, around);
        view = new RecoveryView(model, around, new RecoveryView.Panes(panes, interludes), clock);
        pulse = new Pulse(Duration.ofSeconds(1), view::tick);
        keys = new RecoveryKeys(model, texts, new RecoveryKeys.Ways(this::back, this::hold, view::turnZone, view::focusStep));
        panes.forEach(keys::add);
        Arrays.stream(Interlude.values()).forEach(i -> keys.add(i, interludes.of(i)));
        following = Subscription.combine(model.desk().fileProperty().subscribe(this::changed),
                model.desk().faultProperty().subscribe(this::failed));
    }

    private void panes() {
        Watch watch = new Watch(() -> model.desk().policy().guard(),
                () -> new PlainReading(model.desk().policy().hall().glossary(), texts.language()), around.refusals());
        RecoveryModels steps = model.models();
        panes.put(Stage.RECEIVE, new ReceivePane(steps.receive(), texts, around.refusals()));
        panes.put(Stage.APOLOGISE, new ApologyPane(steps.apology(), texts));
        panes.put(Stage.TAKE_RESPONSIBILITY, new ResponsibilityPane(steps.responsibility(), texts));
        panes.put(Stage.FIND_CAUSE, new CausePane(steps.cause(), texts, watch));
        panes.put(Stage.RESOLVE, new ResolvePane(steps.resolve(), texts, around.formats(), watch));
        panes.put(Stage.COMPENSATE, new AwardPane(steps.award(), texts, around.refusals(), around.formats()));
        panes.put(Stage.EXPLAIN, new PaperPane(steps.paper(), texts));
        panes.put(Stage.CONFIRM, new ConfirmPane(steps.confirm(), texts, watch));
    }

    private void back() {
        if (!view.backToStep()) {
            around.navigator().back();
        }
    }

    private void hold() {
        model.hold(() -> around.navigator().open(Place.TODAY));
    }

    private void changed(CaseFile file) {
        if (file != null) {
            around.navigator().status(file.ref().number().text());
            if (file.intake().complaint().isPresent()) {
                model.all().forEach(step -> step.fill(file));
            }
            if (file.progress().status() == Status.CLOSED) {
                model.desk().dropDrafts();
                around.navigator().open(Place.TODAY);
                around.navigator().show(Banner.notice(closed(file)));
            }
        }
    }

    /** What was closed, and when the customer is asked again. */
    private String closed(CaseFile file) {
        String number = file.ref().number().text();
        return file.closing().after().followUp()
                .map(promise -> texts.get("closed.follow-up", number, around.formats().moment(promise.due())))
                .orElseGet(() -> texts.get("closed", number));
    }

    private void failed(Throwable why) {
        if (why != null) {
            around.navigator().show(new Faults(around.language()).banner(why));
            panes.values().forEach(StepPane::failed);
            model.desk().forgetRefusal();
        }
    }

    @Override
    public Node root() {
        return view;
    }

    @Override
    public KeyMap keys() {
        return keys.now();
    }

    @Override
    public Subscription onOtherKeys(Runnable changed) {
        return Subscription.combine(model.desk().shownProperty().subscribe((before, now) -> changed.run()),
                model.interludes().openProperty().subscribe((before, now) -> changed.run()));
    }

    @Override
    public void takenDown() {
        hidden();
        following.unsubscribe();
        view.leave();
        model.leave();
    }

    @Override
    public void shown(String id) {
        if (id.equals("new")) {
            model.begin();
        } else if (id.equals("find")) {
            model.beginFinding();
        } else if (!id.isEmpty()) {
            model.open(new CaseId(UUID.fromString(id)));
        }
        pulse.start();
        view.focusStep();
    }

    @Override
    public void hidden() {
        pulse.stop();
    }

    @Override
    public void focus() {
        view.focusStep();
    }
}
