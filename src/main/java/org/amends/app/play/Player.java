package org.amends.app.play;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.amends.cli.play.Move;
import org.amends.cli.play.PlayFailed;
import org.amends.cli.play.PlayReport;
import org.amends.cli.play.Scenario;
import org.amends.core.timing.Ticks;

/** Plays one scenario: each move in order, a picture where asked, measured in between. Not on the FX thread. */
final class Player {
    private static final int AWAIT_TRIES = 400;

    private final Stagehand hand;
    private final Ticks ticks;
    private final Path pictures;
    private final List<PlayReport.Leg> legs = new ArrayList<>();
    private int keys;
    private int characters;
    private Leg leg = new Leg();

    Player(Stagehand hand, Ticks ticks, Path pictures) {
        this.hand = hand;
        this.ticks = ticks;
        this.pictures = pictures;
    }

    PlayReport play(Scenario scenario, FxWatch watch) {
        long began = ticks.millis();
        for (int i = 0; i < scenario.moves().size(); i++) {
            try {
                make(scenario.moves().get(i));
            } catch (PlayFailed astray) {
                hand.picture(pictures.resolve("astray.png"));
                throw new PlayFailed(scenario.name() + ", move " + (i + 1) + " (" + scenario.moves().get(i) + "): "
                        + astray.getMessage());
            }
        }
        return new PlayReport(scenario.name(), new PlayReport.Count(keys, characters, ticks.millis() - began), legs,
                busy(watch));
    }

    private void make(Move move) {
        long began = ticks.millis();
        switch (move) {
            case Move.Press press -> {
                hand.press(press.chord());
                keys++;
                leg.keys++;
            }
            case Move.Type type -> {
                type.text().codePoints().forEach(c -> hand.type(Character.toString(c)));
                hand.settle();
                characters += type.text().codePointCount(0, type.text().length());
            }
            case Move.Shot shot -> shoot(shot.name());
            case Move.Await await -> await(await.node());
            case Move.Expect expect -> expect(expect.text());
        }
        if (move instanceof Move.Press) {
            long took = ticks.millis() - began;
            leg.millis += took;
            leg.longest = Math.max(leg.longest, took);
        }
    }

    private void shoot(String name) {
        String file = String.format(Locale.ROOT, "%02d-%s.png", legs.size() + 1, name);
        hand.picture(pictures.resolve(file));
        legs.add(new PlayReport.Leg(name, leg.keys, leg.millis, leg.longest));
        leg = new Leg();
    }

    private void await(String node) {
        for (int i = 0; i < AWAIT_TRIES; i++) {
            if (hand.sees(node)) {
                return;
            }
            hand.settle();
            java.util.concurrent.locks.LockSupport.parkNanos(25_000_000);
        }
        throw new PlayFailed("no node " + node + " came into sight");
    }

    private void expect(String text) {
        if (!hand.reads(text)) {
            throw new PlayFailed("no visible text holds \"" + text + "\"");
        }
    }

    private static PlayReport.FxBusy busy(FxWatch watch) {
        List<Long> waits = watch.waits();
        FxWatch.Busy longest = watch.longest();
        return waits.isEmpty() ? new PlayReport.FxBusy(0, 0, 0, "", 0)
                : new PlayReport.FxBusy(waits.get(waits.size() / 2), waits.get((int) (waits.size() * 0.99)),
                        longest.millis(), longest.cause(), waits.size());
    }

    private static final class Leg {
        private int keys;
        private long millis;
        private long longest;
    }
}
