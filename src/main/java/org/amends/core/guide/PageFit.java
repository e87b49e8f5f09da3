package org.amends.core.guide;

/**
 * How one set page stands on its paper: how much of its height is used, in percent, and how many characters stand where they must
 * not: beside or below the text's own space, where a laser printer cuts or the foot line lies.
 */
public record PageFit(int filled, int outside) {
    /** A last page with less on it than this looks forgotten; ours, provisional. */
    public static final int LEAST_LAST = 18;
}
