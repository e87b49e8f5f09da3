package org.amends.cli;

/** How a command ended, for scripts: the numbers of settled point 15. */
public enum ExitCode {
    DONE(0),
    /** A check did its work and found something. */
    FOUND(1),
    /** What was typed or given cannot be used, or there is no display for a window. */
    BAD_INPUT(2),
    /** Disk, store, printer: the world failed. */
    WORLD_FAILED(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
