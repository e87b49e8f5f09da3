package org.amends.torture;

import java.util.function.Supplier;

/** The figures of reliability.md 11, how many points each tier tries, and what tries them. `CI` is a seeded part of G. */
enum Figure {
    T1("power lost between two commits: pages of the tables and bytes of the journal in any subset", StorePowerLoss::new,
            8, 5_000, 60_000, 500_000),
    T2("power lost under the journal alone", JournalPowerLoss::new, 3_000, 50_000, 1_000_000, 10_000_000),
    T3("kill -9 of a process that writes cases", KillRounds::new, 2, 60, 1_000, 10_000),
    T4("the n-th operation of the disk fails", NthFailure::new, 24, 1_200, 6_000, 6_000),
    T5("interrupts of the thread that saves", Interrupts::new, 60, 1_000, 20_000, 20_000),
    T6("two starts at once", StartRaces::new, 4, 20, 200, 200),
    T7("starts and stops without a changed row", Restarts::new, 6, 50, 500, 2_000),
    T8("backups while cases are written, each opened and held", BackupsUnderLoad::new, 4, 20, 500, 500),
    T15("one flipped bit in journal or tables", BitFlips::new, 12, 2_000, 50_000, 50_000),
    T16("clocks that jump", Clocks::new, 6, 30, 90, 90);

    private final String what;
    private final Supplier<Harness> harness;
    private final int[] points;

    Figure(String what, Supplier<Harness> harness, int... points) {
        this.what = what;
        this.harness = harness;
        this.points = points;
    }

    String what() {
        return what;
    }

    Harness harness() {
        return harness.get();
    }

    int points(Tier tier) {
        return points[tier.ordinal()];
    }

    /** How long one may try: with every test, on every submission, an hour, before a release. */
    enum Tier {
        CI,
        G,
        N,
        R
    }
}
