package org.amends.core.guide.corpus;

import java.util.List;

/** Numbers that look thrown and are the same for the same seed on every machine (SplitMix64). For one thread. */
final class Dice {
    private long state;

    Dice(long seed) {
        this.state = seed;
    }

    /** From 0 to below `bound`. */
    int below(int bound) {
        state += 0x9E3779B97F4A7C15L;
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (int) Math.floorMod(z ^ (z >>> 31), (long) bound);
    }

    boolean oneIn(int many) {
        return below(many) == 0;
    }

    <T> T of(List<T> things) {
        return things.get(below(things.size()));
    }
}
