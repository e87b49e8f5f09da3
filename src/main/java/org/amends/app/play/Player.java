package org.amends.app.play;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.amends.cli.play.Move;
import org.amends.cli.play.PlayFailed;
import org.amends.cli.play.PlayReport;
import org.amends.cli.play.Scenario;
import org.amends.core.timing.Ticks;

/** Plays one scenario: each move in order, a picture where asked, measured in between. Not on the FX thread. */
final class Player {
    private static final int AWAIT_TRIES = 400;
    private static final int EXPECT_TRIES = 80;
    private static final long BETWEEN_TRIES = 25_000_000;
    private static final int TOLD = 600;

    private final Stagehand hand;
    private final FxWatch watch;
    private final Ticks ticks;
    private final Path pictures;
    private final Consumer<String> turn;
    private final List<PlayReport.Leg> legs = new ArrayList<>();
    private long pressed;
    private int keys;
    private int characters;
    private Leg leg = new Leg();

    /** `turn` troubles the printer of the play, or mends it. */
    Player(Stagehand hand, FxWatch watch, Ticks ticks, Path pictures, Consumer<String> turn) {
        this.hand = hand;
        this.watch = watch;
        this.ticks = ticks;
        this.pictures = pictures;
        this.turn = turn;
    }

    PlayReport play(Scenario scenario) {
        long began = ticks.millis();
        for (int i = 0; i < scenario.moves().size(); i++) {
            try {
                make(scenario.moves().get(i));
            } catch (PlayFailed astray) {
                hand.picture(pictures.resolve("astray.png"));
                throw new PlayFailed(scenario.name() + ", move " + (i + 1) + " (" + scenario.moves().get(i) + "): "
                        + astray.getMessage() + "; the keyboard is on " + hand.keyboard());
            }
        }
        return new PlayReport(scenario.name(), new PlayReport.Count(keys, characters, ticks.millis() - began), legs,
                watch.figures());
    }

    private void make(Move move) {
        long began = ticks.millis();
        watch.doing(named(move));
        switch (move) {
            case Move.Press press -> {
                hand.press(press.chord());
                keys++;
                leg.keys++;
            }
            case Move.Type type -> type(type.text().replace("{out}", pictures.toAbsolutePath().getParent().toString()));
            case Move.Clip clip -> hand.clip(clip.text());
            case Move.Shot shot -> shoot(shot.name());
            case Move.Await await -> await(await.node());
            case Move.Expect expect -> expect(expect);
            case Move.Absent absent -> absent(absent);
            case Move.Printer printer -> turn.accept(printer.trouble());
        }
        if (move instanceof Move.Press) {
            long took = ticks.millis() - began;
            leg.millis += took;
            leg.longest = Math.max(leg.longest, took);
            pressed = began;
        }
        watch.sees(hand.screen(), pressed);
    }

    private static String named(Move move) {
        return switch (move) {
            case Move.Press press -> press.chord();
            case Move.Type type -> "typing";
            case Move.Clip clip -> "clipboard";
            case Move.Shot shot -> "picture";
            case Move.Await await -> "waiting for " + await.node();
            case Move.Expect expect -> "reading";
            case Move.Absent absent -> "reading";
            case Move.Printer printer -> "printer " + printer.trouble();
        };
    }

    private void shoot(String name) {
        String file = String.format(Locale.ROOT, "%02d-%s.png", legs.size() + 1, name);
        watch.picture(() -> hand.picture(pictures.resolve(file)));
        legs.add(new PlayReport.Leg(name, leg.keys, leg.millis, leg.longest));
        leg = new Leg();
    }

    private void type(String text) {
        text.codePoints().forEach(c -> hand.type(Character.toString(c)));
        hand.settle();
        characters += text.codePointCount(0, text.length());
    }

    private void await(String node) {
        if (!comes(() -> hand.sees(node), AWAIT_TRIES)) {
            throw new PlayFailed("no node " + node + " came into sight; the screen says: " + told(""));
        }
    }

    private void expect(Move.Expect expect) {
        if (!comes(() -> reads(expect.text(), expect.node()), EXPECT_TRIES)) {
            throw new PlayFailed("expected \"" + expect.text() + "\"" + at(expect.node()) + ", but there it says: "
                    + told(expect.node()));
        }
    }

    private void absent(Move.Absent absent) {
        if (!comes(() -> !reads(absent.text(), absent.node()), EXPECT_TRIES)) {
            throw new PlayFailed("\"" + absent.text() + "\" must not be in sight" + at(absent.node()) + ", but is");
        }
    }

    private boolean reads(String text, String node) {
        return hand.texts(node).stream().anyMatch(seen -> seen.contains(text));
    }

    private boolean comes(BooleanSupplier wanted, int tries) {
        for (int i = 0; i < tries; i++) {
            if (wanted.getAsBoolean()) {
                return true;
            }
            hand.settle();
            LockSupport.parkNanos(BETWEEN_TRIES);
        }
        return false;
    }

    private static String at(String node) {
        return node.isEmpty() ? "" : " at " + node;
    }

    /** What is to be read, cut to what one can take in. */
    private String told(String node) {
        String all = String.join(" | ", hand.texts(node)).replace('\n', ' ');
        return all.isEmpty() ? "nothing" : all.length() <= TOLD ? all : all.substring(0, TOLD) + " …";
    }

    private static final class Leg {
        private int keys;
        private long millis;
        private long longest;
    }
}
