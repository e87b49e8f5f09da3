package org.amends.torture;

import java.util.function.Supplier;

/** The figures of reliability.md 11, how many points each tier tries, and what tries them. `CI` is a seeded part of G; 0: by command alone. */
enum Figure {
    T1("power lost at any operation of journal, small files and tables; pages in any subset", StorePowerLoss::new, 8, 5_000, 60_000, 500_000),
    T2("power lost under the journal alone", JournalPowerLoss::new, 3_000, 50_000, 1_000_000, 10_000_000),
    T3("kill -9 of a process that works", KillRounds::new, 2, 60, 1_000, 10_000),
    T4("the n-th operation of the disk fails", NthFailure::new, 24, 1_200, 6_000, 6_000),
    T5("interrupts of the thread that saves", Interrupts::new, 60, 1_000, 20_000, 20_000),
    T6("two starts at once", StartRaces::new, 4, 20, 200, 200),
    T7("starts and stops without a changed row", Restarts::new, 6, 50, 500, 2_000),
    T8("backups while cases are written, each opened and held", BackupsUnderLoad::new, 4, 20, 500, 500),
    T9("counters in bad weather to one hub: nothing lost, nothing twice, order and sums kept", Storms::new, 60, 10_000, 250_000, 2_500_000),
    T10("a line over real sockets that is cut or bent at any byte", Sockets::new, 8, 150, 2_000, 2_000),
    T11("the database loses the hub at each statement of an ingest; goes back to an earlier point", TornIngest::new, 12, 300, 300, 300),
    T12("acts in any order with any sum: no illegal state, no limit passed", Workflow::new, 300, 20_000, 500_000, 500_000),
    T13("mixed bytes at every door", Fuzz::new, 400, 60_000, 600_000, 6_000_000),
    T14("the corpus of bad input at every door and command", Corpus::new, 120, 1_000_000, 1_000_000, 1_000_000),
    T15("one flipped bit in journal, tables or backup", BitFlips::new, 12, 2_000, 50_000, 50_000),
    T16("clocks that jump", Clocks::new, 6, 30, 90, 90),
    T20("branches of journal, outbox, ingest and limits that the tests reach", () -> new Coverage(
            "org\\.amends\\.(journal|sync\\.outbox|hub\\.ingest|core\\.compensation\\.authority)(\\..*)?", 5, 1.0), 0, 1, 1, 1),
    T21("lines of the program that the tests reach", () -> new Coverage("org\\.amends\\..*", 7, 0.85), 0, 1, 1, 1),
    T22("from the act to the disk", () -> Speeds::commits, 0, 2_000, 2_000, 2_000),
    T23("starts with many cases", () -> Speeds::starts, 0, 1_000, 50_000, 50_000),
    T24("typed text to the disk", () -> Speeds::drafts, 0, 500, 500, 500),
    T25("requirements of ASVS answered", () -> Sources::requirements, 1, 1, 1, 1),
    T26("no secret in the project, no banned library", () -> Sources::secrets, 1, 1, 1, 1),
    T27("people in log lines", Logs::new, 400, 10_000, 10_000, 10_000),
    T28("nothing that was not acknowledged is deleted", () -> Sources::deletions, 12, 1_200, 6_000, 6_000),
    T30("every failure found, again with its seed", Regressions::new, 1, 1, 1, 1);

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

    /** Whether it measures a real disk. */
    boolean isTimed() {
        return this == T22 || this == T23 || this == T24;
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
