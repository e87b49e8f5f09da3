package org.amends.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.language.Language;
import org.amends.core.refusal.Refusal;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.AnswerList;
import org.amends.desk.kit.control.BannerPane;
import org.amends.desk.kit.control.Countdown;
import org.amends.desk.kit.control.EmptyState;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.Light;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.control.StepRail;
import org.amends.desk.kit.theme.Look;
import org.amends.desk.kit.theme.Space;
import org.amends.desk.kit.theme.TextSize;
import org.amends.desk.kit.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every control in every theme without one warning of the style sheets. */
class ControlsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T07:04:00Z"), ZoneId.of("Asia/Shanghai"));

    private static final Texts KIT = Texts.of("kit", Language.ZH);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyThemeShowsAllControlsWithoutAWarning(Theme theme) {
        List<String> warnings = warnings(() -> Snapshot.of(ControlsTest::everything, 1366, 768,
                new Look(theme, TextSize.STANDARD), folder(theme + ".png")));
        assertThat(warnings).isEmpty();
    }

    @Test
    void theListenerHearsAWarning() {
        List<String> warnings = warnings(() -> Snapshot.of(() -> {
            Label label = new Label("x");
            label.setStyle("-fx-text-fill: -no-such-colour;");
            return new VBox(label);
        }, 100, 100, folder("bad.png")));
        assertThat(warnings).isNotEmpty();
    }

    private Path folder(String name) {
        return Path.of(System.getProperty("amends.pictures", folder.toString())).resolve(name);
    }

    static List<String> warnings(Runnable work) {
        List<String> heard = new java.util.concurrent.CopyOnWriteArrayList<>();
        java.util.logging.Logger css = java.util.logging.Logger.getLogger("javafx.css");
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                heard.add(record.getMessage());
            }

            @Override
            public void flush() {
                // nothing is held back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        css.addHandler(handler);
        PrintStream before = System.err;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setErr(before);
            css.removeHandler(handler);
        }
        err.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains("CSS") || line.contains("ClassCast"))
                .forEach(heard::add);
        return heard;
    }

    private static Parent everything() {
        HBox all = new HBox(Space.WIDE, rail(), middle(), fields(), right());
        all.getStyleClass().add("page");
        HBox.setHgrow(all.getChildren().get(1), javafx.scene.layout.Priority.ALWAYS);
        return all;
    }

    private static VBox fields() {
        ComboBox<String> combo = new ComboBox<>();
        combo.getItems().addAll("济南", "青岛");
        combo.getSelectionModel().selectFirst();
        return new VBox(Space.MEDIUM, new FieldBox("姓名", new TextField("欧阳静赵䶮")).help("客户怎么称呼自己就怎么写"),
                new FieldBox("密码", new PasswordField()).refusal(
                        new SimpleObjectProperty<>(Refusal.of("password.length", "8", "128")),
                        new Refusals(Language.ZH)),
                new FieldBox("地区", combo), new FieldBox("客户的话", area()), new CheckBox("已经倒水"));
    }

    private static StepRail<Integer> rail() {
        StepRail<Integer> rail = new StepRail<>(KIT, step -> { });
        rail.fill(List.of(new StepRail.Entry<>(1, "接待", StepRail.Standing.DONE),
                new StepRail.Entry<>(2, "道歉", StepRail.Standing.CURRENT),
                new StepRail.Entry<>(3, "担责", StepRail.Standing.SKIPPED),
                new StepRail.Entry<>(4, "查因", StepRail.Standing.OPEN)), 2);
        return rail;
    }

    private static VBox middle() {
        AnswerList<String> answers = new AnswerList<String>(s -> s).of(List.of("今天上午", "昨天晚上", "更早"));
        answers.choose(2);
        HBox buttons = new HBox(Space.MEDIUM, ActButton.primary("下一步", "Enter", () -> { }),
                ActButton.plain("挂起", "F8", () -> { }), ActButton.quiet("English", "Ctrl+E", () -> { }));
        Label script = new Label("王大爷，让您跑了两趟，对不起。这是我们的问题，我来办。");
        script.getStyleClass().add("script");
        script.setWrapText(true);
        BannerPane banner = new BannerPane(KIT);
        banner.show(new Faults(Language.ZH).banner(new Fault(FaultCode.NO_PRINTER)));
        return new VBox(Space.LARGE, banner, new SectionCard("说", Icon.SAY, script),
                new SectionCard("问", Icon.ASK, answers), buttons);
    }

    private static VBox right() {
        ListView<String> list = new ListView<>();
        list.getItems().addAll("3702-01-261123-A007-K  王先生", "3702-01-261123-A008-2  李女士");
        list.setPrefHeight(100);
        list.getSelectionModel().selectFirst();
        return new VBox(Space.LARGE, new SectionCard("公平", Icon.DONE,
                new Light("结果公平", Light.Shine.GOOD, KIT), new Light("过程公平", Light.Shine.OPEN, KIT),
                new Light("待人公平", Light.Shine.WARN, KIT)),
                new SectionCard("时钟", Icon.CLOCK, countdown(600), countdown(86400), countdown(-600)),
                new SectionCard("在办", Icon.CASES, list), new SectionCard("承诺", Icon.PROMISE,
                        new EmptyState(Icon.PROMISE, "今天没有到期的承诺", "答应客户的事会出现在这里")));
    }

    private static TextArea area() {
        TextArea area = new TextArea("卡插进去没反应");
        area.setPrefRowCount(3);
        return area;
    }

    private static Countdown countdown(int seconds) {
        return new Countdown(CLOCK.instant().plusSeconds(seconds), Duration.ofHours(1), CLOCK,
                new Formats(Language.ZH, CLOCK));
    }
}
