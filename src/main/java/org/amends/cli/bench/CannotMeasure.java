package org.amends.cli.bench;

/** A bench could not be run to its end, and why; no figure is given then. */
public final class CannotMeasure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotMeasure(String why) {
        super(why);
    }
}
