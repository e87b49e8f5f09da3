package org.amends.desk.recovery.work;

/**
 * What a step last took over from the file. A step chooses anew only when its own part is another, so that what the clerk has
 * chosen and not yet kept stays while something else of the case changes.
 */
public final class Seen {
    private Object last;

    /** Whether this part differs from the one shown before; it is the last one from now on. */
    public boolean isNew(Object part) {
        boolean isNew = !part.equals(last);
        last = part;
        return isNew;
    }
}
