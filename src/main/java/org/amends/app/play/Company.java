package org.amends.app.play;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.amends.cli.play.PlayReport;
import org.amends.cli.play.Scenario;
import org.amends.core.timing.Ticks;

/** Those who play on one running desk; they remember which screens had their first showing. Not on the FX thread. */
public final class Company {
    private final PlayHouse.Running running;
    private final Ticks ticks;
    private final Stagehand hand;
    private final Set<String> shown = ConcurrentHashMap.newKeySet();

    public Company(PlayHouse.Running running, Ticks ticks) {
        this(running, ticks, hand -> hand);
    }

    /** With a hand that does more than play, as one that measures. */
    public Company(PlayHouse.Running running, Ticks ticks, UnaryOperator<Stagehand> other) {
        this.running = running;
        this.ticks = ticks;
        this.hand = other.apply(new Stagehand(running.scene()::get, running.queue(), running.idle()));
    }

    /** A watch over the FX thread from now until it is closed. */
    public FxWatch watch() {
        FxWatch watch = new FxWatch(ticks, running.queue(), shown);
        watch.start();
        return watch;
    }

    /** Plays to the end or throws {@link org.amends.cli.play.PlayFailed}; pictures go to a folder of the play's name. */
    public PlayReport play(Scenario scenario, FxWatch watch, Path out) {
        return new Player(hand, watch, ticks, out.resolve(scenario.name()), running.printer()).play(scenario);
    }
}
