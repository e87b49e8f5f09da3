package org.amends.desk.kit.theme;

/** After how long a rest of keys and pointer the screen locks itself; two to fifteen minutes (reliability 13.3). */
public enum LockAfter {
    TWO(2),
    FIVE(5),
    TEN(10),
    FIFTEEN(15);

    private final int minutes;

    LockAfter(int minutes) {
        this.minutes = minutes;
    }

    public int minutes() {
        return minutes;
    }
}
