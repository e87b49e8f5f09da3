package org.amends.torture;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amends.fixtures.hub.Chain;
import org.amends.fixtures.sync.MemorySource;
import org.amends.hub.ingest.Ingest;
import org.amends.hub.ingest.Line;
import org.amends.sync.outbox.Backoff;
import org.amends.sync.outbox.Outbox;
import org.amends.sync.outbox.Step;
import org.amends.wire.Opaque;

/** One counter of a simulation with its real outbox: works, sends, is killed, loses its cursor, comes back from an old image. One thread. */
final class StormCounter {
    private static final Pattern FEN = Pattern.compile("\"fen\":(\\d+)");
    private static final int MOST_STEPS = 3_000;

    private final StormHub hub;
    private final Ingest.Sender sender;
    private final List<Chain> chains;
    private final Random dice;
    private final StormLine line;
    private MemorySource source = new MemorySource();
    private Outbox outbox;
    private int incarnation;
    private long kept;
    private int comparedLife;

    /** `chains`: the histories it writes, one after each restore of it. */
    StormCounter(StormHub hub, Ingest.Sender sender, List<Chain> chains, Random dice) {
        this.hub = hub;
        this.sender = sender;
        this.chains = chains;
        this.dice = dice;
        line = new StormLine(hub, sender, dice);
        source.add(chains.getFirst());
        source.keep(chains.getFirst(), 0);
        outbox = begun();
    }

    private Outbox begun() {
        return new Outbox(source, source, line, new Backoff(dice::nextDouble));
    }

    /** One thing happens to it. */
    Optional<String> act() {
        switch (dice.nextInt(24)) {
            case 0, 1, 2, 3, 4 -> works();
            case 5 -> outbox = begun();
            case 6 -> source.forget();
            case 7 -> line.deliverLate();
            case 8 -> comesBackFromAnOldImage();
            case 9, 10 -> {
                if (outbox.compare() instanceof Step.Done) {
                    comparedLife = hub.life();
                }
            }
            default -> {
                return falselyGreen(outbox.step());
            }
        }
        return Optional.empty();
    }

    private void works() {
        kept = Math.min(chains.get(incarnation).length(), kept + 1 + dice.nextInt(4));
        source.keep(chains.get(incarnation), kept);
    }

    private void comesBackFromAnOldImage() {
        if (incarnation + 1 < chains.size() && dice.nextInt(6) == 0) {
            source.keep(chains.get(incarnation), kept > 0 ? 1 + dice.nextInt((int) kept) : 0);
            source.forget();
            incarnation++;
            kept = 0;
            source.add(chains.get(incarnation));
            source.keep(chains.get(incarnation), 0);
            outbox = begun();
            hub.note("IMAGE");
        }
    }

    private Optional<String> falselyGreen(Step step) {
        boolean isGreen = step instanceof Step.Done && comparedLife == hub.life();
        return isGreen ? lacking().map(what -> "I5 says all is confirmed, and " + what) : Optional.empty();
    }

    private Optional<String> lacking() {
        for (Chain chain : chains.subList(0, incarnation + 1)) {
            int held = hub.held(sender.tenant(), chain.stream()).size();
            if (held < source.last(chain.stream())) {
                return Optional.of("the hub holds " + held + " of " + source.last(chain.stream()));
            }
        }
        return Optional.empty();
    }

    /** What must hold after every step. */
    Optional<String> broken() {
        for (Chain chain : chains.subList(0, incarnation + 1)) {
            List<Line> held = hub.held(sender.tenant(), chain.stream());
            for (int i = 0; i < held.size(); i++) {
                if (held.get(i).seq() != i + 1 || !held.get(i).hash().equals(chain.hash(i + 1L))) {
                    return Optional.of("I2 I3 I9 I17 place " + (i + 1) + " of the hub is not what was kept");
                }
            }
            if (comparedLife == hub.life() && source.of(chain.stream()).through() > held.size()) {
                return Optional.of("I5 confirmed through " + source.of(chain.stream()).through() + ", held " + held.size());
            }
        }
        return Optional.empty();
    }

    /** The weather is good again: all there after three contacts, to the byte and to the fen. */
    List<String> ends(StormHub.Poison poison) {
        line.calm();
        line.deliverLate();
        outbox = begun();
        int contacts = 1;
        outbox.compare();
        comparedLife = hub.life();
        Step step = outbox.step();
        for (int i = 0; i < MOST_STEPS && !(step instanceof Step.Done) && !(step instanceof Step.Stopped); i++) {
            contacts += step instanceof Step.Later ? 1 : 0;
            step = outbox.step();
        }
        List<String> losses = new ArrayList<>();
        if (!(step instanceof Step.Done) || contacts > 3 || outbox.waiting() > 0) {
            losses.add("I22 " + contacts + " contacts, " + outbox.waiting() + " wait, " + step);
        }
        lacking().ifPresent(what -> losses.add("I2 at the end " + what));
        broken().ifPresent(losses::add);
        chains.subList(0, incarnation + 1).forEach(chain -> bytes(chain, poison).ifPresent(losses::add));
        return losses;
    }

    private Optional<String> bytes(Chain chain, StormHub.Poison poison) {
        long here = 0;
        long there = 0;
        for (Line held : hub.held(sender.tenant(), chain.stream())) {
            byte[] arrived = Opaque.read(held.bytes()).map(Opaque::bytes).orElse(held.bytes());
            boolean isPoison = chain.stream().equals(poison.stream()) && held.seq() == poison.seq();
            if (!isPoison && !java.util.Arrays.equals(arrived, chain.bytes(held.seq()))) {
                return Optional.of("I4 the bytes of event " + held.seq() + " are not those that were kept");
            }
            here += fen(chain.bytes(held.seq()));
            there += fen(arrived);
        }
        return here == there ? Optional.empty() : Optional.of("I8 " + here + " fen here, " + there + " at the hub");
    }

    private static long fen(byte[] event) {
        Matcher fen = FEN.matcher(new String(event, StandardCharsets.UTF_8));
        return fen.find() ? Long.parseLong(fen.group(1)) : 0;
    }
}
