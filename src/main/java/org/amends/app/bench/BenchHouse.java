package org.amends.app.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.amends.app.counter.Assets;
import org.amends.app.play.Company;
import org.amends.app.play.FxWatch;
import org.amends.app.play.PlayHouse;
import org.amends.cli.bench.BenchCommand;
import org.amends.cli.bench.BenchName;
import org.amends.cli.bench.BenchReport.Finding;
import org.amends.cli.bench.BenchReport.Side;
import org.amends.cli.bench.CannotMeasure;
import org.amends.cli.play.Move;
import org.amends.cli.play.PlayCommand;
import org.amends.cli.play.Scenario;
import org.amends.core.timing.Ticks;
import org.amends.sheet.Fonts;

/** Measures on the real desk, in a practice store of its own, without pictures. */
public final class BenchHouse implements BenchCommand.Laboratory {
    private static final PlayCommand.Size SIZE = new PlayCommand.Size(1366, 768);
    private static final long SEED = 20261123;
    private static final String ENTRANCE = "enter";
    private static final String DAY_END = "day-end";

    private final PlayHouse house;
    private final Ticks ticks;
    private final String program;

    /** `program` is the class whose process shows the program's first window. */
    public BenchHouse(PlayHouse house, Ticks ticks, String program) {
        this.house = house;
        this.ticks = ticks;
        this.program = program;
    }

    @Override
    public List<Finding> measure(Set<BenchName> names, BenchCommand.Plan plan) {
        List<Finding> findings = new ArrayList<>();
        if (names.contains(BenchName.FIRST_WINDOW)) {
            findings.add(new WindowBench(program, plan.folder().resolve("window")).measure(plan.rounds()));
        }
        if (names.contains(BenchName.PDF) || names.contains(BenchName.PREVIEW)) {
            Assets assets = Assets.find();
            new PaperBench(ticks, assets.pack("cn-base"), Fonts.in(assets.fonts())).measure(plan.rounds()).stream()
                    .filter(f -> names.stream().anyMatch(n -> n.word().equals(f.name()))).forEach(findings::add);
        }
        if (names.contains(BenchName.SEARCH)) {
            findings.add(new SearchBench(plan.folder().resolve("search"), SEED).measure(plan.rounds(), SearchBench.MILLION));
        }
        Set<BenchName> onDesk = EnumSet.of(BenchName.ENTER, BenchName.SHEET, BenchName.FX);
        onDesk.retainAll(names);
        if (!onDesk.isEmpty()) {
            findings.addAll(onDesk(onDesk, plan));
        }
        return findings;
    }

    private List<Finding> onDesk(Set<BenchName> names, BenchCommand.Plan plan) {
        Path data = plan.folder().resolve("data");
        Path sheets = plan.folder().resolve("sheets");
        AtomicReference<String> playing = new AtomicReference<>("");
        return house.raised(new PlayHouse.Setting(data, sheets, SIZE, playing::get), running -> {
            AtomicReference<TimedHand> timed = new AtomicReference<>();
            Company company = new Company(running, ticks, hand -> {
                timed.set(new TimedHand(hand, data.resolve("practice"), sheets));
                return timed.get();
            });
            List<Scenario> plays = plan.scenarios().stream().map(BenchHouse::withoutPictures).toList();
            return findings(names, new Turn(company, plays, plan, playing), timed.get());
        });
    }

    /** Who plays, what, how often, and who is to know what is being played. */
    private record Turn(Company company, List<Scenario> plays, BenchCommand.Plan plan, AtomicReference<String> playing) {

        Scenario named(String name) {
            return plays.stream().filter(s -> s.name().equals(name)).findFirst()
                    .orElseThrow(() -> new CannotMeasure("there is no scenario " + name));
        }

        /** The recovery that is measured step by step. */
        Scenario recovery() {
            return recoveries().stream().findFirst().orElseThrow(() -> new CannotMeasure("there is no recovery to play"));
        }

        /** All but the entrance, as a play of everything takes them: the day ends before the plays that leave something open. */
        List<Scenario> inOrder() {
            return plays.stream().filter(s -> !s.name().equals(ENTRANCE)).toList();
        }

        List<Scenario> recoveries() {
            return plays.stream().filter(s -> !s.name().equals(ENTRANCE) && !s.name().equals(DAY_END)).toList();
        }

        void play(Scenario scenario, FxWatch watch) {
            playing.set(scenario.name());
            company.play(scenario, watch, plan.folder().resolve("plays"));
        }
    }

    private static List<Finding> findings(Set<BenchName> names, Turn turn, TimedHand hand) {
        List<Finding> findings = new ArrayList<>();
        try (FxWatch watch = turn.company().watch()) {
            turn.play(turn.named(ENTRANCE), watch);
            turn.play(turn.recovery(), watch);
            hand.forget();
            if (names.contains(BenchName.ENTER) || names.contains(BenchName.SHEET)) {
                for (int round = 0; round < turn.plan().rounds(); round++) {
                    turn.play(turn.recovery(), watch);
                }
                findings.addAll(compared(names, hand));
            }
            if (names.contains(BenchName.FX)) {
                turn.inOrder().forEach(scenario -> turn.play(scenario, watch));
                findings.add(Finding.busy(BenchName.FX.word(), "ms a probe waited for the FX thread after each screen's"
                        + " first showing, no pictures taken", watch.figures()));
            }
        }
        return findings;
    }

    private static List<Finding> compared(Set<BenchName> names, TimedHand hand) {
        List<Finding> findings = new ArrayList<>();
        if (names.contains(BenchName.ENTER)) {
            findings.add(finding(BenchName.ENTER, hand.enters(), "ms from Enter to the next step with the data on disk"));
        }
        if (names.contains(BenchName.SHEET)) {
            findings.add(finding(BenchName.SHEET, hand.papers(), "ms from print to the PDF written"));
        }
        return findings;
    }

    private static Finding finding(BenchName name, TimedHand.Samples samples, String what) {
        if (samples.ours().isEmpty()) {
            throw new CannotMeasure("the plays hold nothing to measure for " + name.word());
        }
        return Finding.compared(name.word(), new Side(what, samples.spread()),
                new Side("ms to write and fsync the same number of bytes in the same folder", samples.bareSpread()));
    }

    private static Scenario withoutPictures(Scenario scenario) {
        return new Scenario(scenario.name(), scenario.after(), scenario.title(),
                scenario.moves().stream().filter(move -> !(move instanceof Move.Shot)).toList());
    }
}
