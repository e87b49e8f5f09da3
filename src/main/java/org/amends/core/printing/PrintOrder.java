package org.amends.core.printing;

/** Where and how a sheet is printed. An empty printer is the system's default one, an empty tray the printer's own choice. */
public record PrintOrder(String printer, String tray, Ink ink, int copies) {
    public static final int MOST_COPIES = 9;

    public PrintOrder {
        if (copies < 1 || copies > MOST_COPIES) {
            throw new IllegalArgumentException("copies: " + copies);
        }
    }
}
