package org.amends.pack.compare;

/**
 * One difference: where (`entitlements/cn-outage-2024.json` and a path in it, ids standing for positions), what kind, and the values as
 * JSON text. `before` is empty for what was added, `after` for what was taken away.
 */
public record PackChange(String file, String path, Kind kind, String before, String after) {

    /** What happened to the place. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** It touches what people are owed, may be given, or by when: somebody who signs for it should read it first. */
    public boolean isWeighty() {
        return file.startsWith("entitlements/") && !path.startsWith("/title") && !path.startsWith("/examples")
                || file.equals("authority.json") || file.equals("clocks.json") && path.contains("/span")
                || file.equals("calendar.json") || file.equals("pack.json") && (path.startsWith("/switches") || path.startsWith("/kept"));
    }
}
