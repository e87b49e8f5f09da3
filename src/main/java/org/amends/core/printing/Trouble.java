package org.amends.core.printing;

/** Why paper does not come. The desk says for each: what happened, what is safe, what to do now. */
public enum Trouble {
    /** The system names no printer at all. */
    NO_PRINTER,
    /** The printer that was chosen is not there any more. */
    GONE,
    OFFLINE,
    /** Takes jobs and prints none until somebody lets it go on. */
    PAUSED,
    /** Takes no jobs now. */
    REFUSING,
    OUT_OF_PAPER,
    JAMMED,
    COVER_OPEN,
    OUT_OF_TONER,
    /** The system lacks the program that hands jobs over. */
    NO_PROGRAM,
    /** The job was taken out of the system's queue by somebody. */
    CANCELLED,
    /** This program ended before it learnt what became of the job. */
    CUT_SHORT,
    /** The kept PDF is gone, as when the case was erased. */
    PAPER_ERASED,
    FAILED;

    /** The system keeps the job and prints it by itself once a hand has helped: nothing is to be sent again. */
    public boolean waitsForHand() {
        return switch (this) {
            case OFFLINE, PAUSED, OUT_OF_PAPER, JAMMED, COVER_OPEN, OUT_OF_TONER -> true;
            default -> false;
        };
    }
}
