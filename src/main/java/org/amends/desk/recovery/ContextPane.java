package org.amends.desk.recovery;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.core.caseclock.CaseClocks;
import org.amends.core.caseclock.ClockReading;
import org.amends.core.casefile.CaseFile;
import org.amends.core.complaint.Danger;
import org.amends.core.fairness.Fairness;
import org.amends.core.fairness.GaugeReading;
import org.amends.core.promise.Promise;
import org.amends.desk.kit.Formats;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.Countdown;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.Light;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.theme.Space;
import org.amends.desk.recovery.care.CareModel;
import org.amends.desk.recovery.evidence.TermsCard;
import org.amends.desk.recovery.interlude.Interlude;
import org.amends.desk.recovery.work.CaseDesk;

/** Beside the script: whose case it is, the clocks, what is promised, the three fairness lights with what is missing. */
final class ContextPane extends VBox {
    private static final Duration SOON = Duration.ofHours(2);
    /** The soonest ones; more would push the fairness lights out of sight. */
    private static final int CLOCKS = 2;

    private final CaseDesk desk;
    private final Texts texts;
    private final Formats formats;
    private final Clock clock;
    private final Texts kit;
    private final Leads leads;
    private final TermsCard terms;
    private final CareModel care;
    private final Function<CaseFile, String> ownerOf;
    private final Label waited = new Label();
    private final List<Countdown> countdowns = new ArrayList<>();

    ContextPane(RecoveryViewModel model, Texts texts, Texts kit, Formats formats, Clock clock) {
        super(Space.MEDIUM);
        desk = model.desk();
        this.texts = texts;
        this.kit = kit;
        leads = new Leads(desk, texts);
        this.formats = formats;
        this.clock = clock;
        ownerOf = model::ownerOf;
        care = model.care();
        care.presentProperty().addListener((property, before, now) -> show(desk.file()));
        terms = new TermsCard(model.evidence(), texts, formats);
        setId("context");
        setPrefWidth(264);
        setMinWidth(248);
    }

    void show(CaseFile file) {
        countdowns.clear();
        getChildren().clear();
        if (file != null) {
            danger(file);
            getChildren().addAll(customer(file), clocks(file));
            note(file);
            List<GaugeReading> readings = Fairness.of(file, desk.policy().header());
            if (!readings.isEmpty()) {
                getChildren().add(fairness(readings));
            }
            skipped(file);
            if (!file.resolution().openPromises().isEmpty()) {
                getChildren().add(promises(file));
            }
            tick();
        }
    }

    /** FX thread, while the screen is in sight. */
    void tick() {
        CaseFile file = desk.file();
        if (file != null) {
            waited.setText(texts.get("context.waited",
                    formats.span(Duration.between(file.progress().times().opened(), clock.instant()))));
            countdowns.forEach(Countdown::tick);
        }
    }

    /** A danger stays in sight while the case is open. */
    private void danger(CaseFile file) {
        file.intake().danger().filter(d -> d != Danger.NONE).ifPresent(d -> {
            Label words = new Label(texts.get("danger." + d), Icon.DANGER.node());
            words.getStyleClass().addAll("bad", "strong");
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            getChildren().add(new VBox(Space.HAIR, words, small(texts.get("danger.again", Interlude.DANGER.chord()))));
        });
    }

    /** The note the case came with, in sight before anything is done: nobody tells it twice. */
    private void note(CaseFile file) {
        if (!file.progress().holder().note().isBlank()) {
            getChildren().add(new SectionCard(texts.get(noteName(file)), Icon.HELD,
                    small(file.progress().holder().note().shown())));
        }
    }

    /** The steps passed over, with their reasons. */
    private void skipped(CaseFile file) {
        if (!file.progress().skipped().isEmpty()) {
            SectionCard card = new SectionCard(texts.get("context.skipped"), Icon.SKIPPED);
            new TreeMap<>(file.progress().skipped()).forEach((stage, reason) -> card.getChildren().add(
                    small(texts.get("context.skipped.line", texts.get("stage." + stage), reason.shown()))));
            getChildren().add(card);
        }
    }

    /** A note is handed over by a colleague, or it is what was noticed before there was a case. */
    private static String noteName(CaseFile file) {
        boolean isMurmur = file.intake().origin().murmur().filter(m -> m.words().equals(file.progress().holder().note())).isPresent();
        boolean isOrder = file.intake().origin().order().filter(o -> o.words().equals(file.progress().holder().note())).isPresent();
        return isMurmur ? "context.murmur" : isOrder ? "context.order" : "context.note";
    }

    private Node customer(CaseFile file) {
        var customer = file.intake().customer();
        String name = customer.isNamed() ? customer.name().shown() : texts.get("context.unnamed");
        String way = texts.get("way." + file.intake().person().way());
        Label reach = soft(customer.phone().isBlank() ? way : formats.masked(customer.phone().shown()) + " · " + way);
        reach.setWrapText(true);
        VBox words = new VBox(Space.HAIR, soft(file.ref().number().text()), reach,
                small(texts.get("context.owner", ownerOf.apply(file))));
        if (care.isOn() && !care.measures().isEmpty()) {
            words.getChildren().add(small(texts.get("context.care", care.measures().stream().sorted()
                    .map(comfort -> texts.get("comfort." + comfort)).collect(Collectors.joining(texts.get("care.join"))))));
        }
        return new SectionCard(name, Icon.PERSON, words);
    }

    private Node clocks(CaseFile file) {
        SectionCard card = new SectionCard(texts.get("context.clocks"), Icon.CLOCK, waited);
        boolean hasTerms = terms.show(file);
        CaseClocks.of(file, desk.policy(), clock.getZone()).stream().limit(hasTerms ? 1 : CLOCKS).forEach(reading -> {
            Countdown countdown = new Countdown(reading.deadline().due(), SOON, clock, formats);
            countdowns.add(countdown);
            card.getChildren().add(new VBox(Space.HAIR, small(texts.in(reading.rule().title())), countdown));
            if (reading.motion() == ClockReading.Motion.STOPPED) {
                card.getChildren().add(small(texts.get("clocks.stopped", formats.moment(reading.deadline().due()))));
            }
        });
        if (hasTerms) {
            card.getChildren().add(terms);
        }
        return card;
    }

    private Node fairness(List<GaugeReading> readings) {
        SectionCard card = new SectionCard(texts.get("context.fairness"), Icon.DONE);
        card.setId("fairness");
        for (GaugeReading reading : readings) {
            Light.Shine shine = reading.isFull() ? Light.Shine.GOOD
                    : reading.isSettled() ? Light.Shine.WARN : Light.Shine.OPEN;
            VBox gauge = new VBox(Space.HAIR, new Light(texts.get("gauge." + reading.gauge()), shine, kit));
            if (!reading.isFull()) {
                gauge.getChildren().add(small(texts.get("context.wants", leads.names(reading.missing()))));
            }
            card.getChildren().add(gauge);
        }
        return card;
    }

    private Node promises(CaseFile file) {
        SectionCard card = new SectionCard(texts.get("context.promises"), Icon.PROMISE);
        for (Promise promise : file.resolution().openPromises()) {
            Countdown countdown = new Countdown(promise.due(), SOON, clock, formats);
            countdowns.add(countdown);
            card.getChildren().add(new VBox(Space.HAIR, small(texts.in(promise.what())), countdown));
        }
        return card;
    }

    private static Label soft(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("soft");
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label small(String text) {
        Label label = soft(text);
        label.getStyleClass().add("small");
        label.setWrapText(true);
        return label;
    }
}
