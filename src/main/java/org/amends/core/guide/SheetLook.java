package org.amends.core.guide;

/** How a sheet is set: its type size, and the paper it goes on. */
public record SheetLook(SheetSize size, Paper paper) {

    /** On the paper every hall has. */
    public static SheetLook a4(SheetSize size) {
        return new SheetLook(size, Paper.A4);
    }
}
