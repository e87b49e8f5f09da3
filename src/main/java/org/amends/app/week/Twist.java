package org.amends.app.week;

/** What makes one matter of the week unlike the next. Those that need the days after come first. */
enum Twist {
    SILENT,
    PROMISE_LAPSES,
    CARE,
    COMES_BACK,
    PROMISE_MOVED,
    PROMISE_KEPT,
    ALONE,
    CARRIED,
    CARE_ENDS,
    PLAIN,
    HELD,
    DANGER,
    BEYOND,
    HANDED_OVER,
    AWARDED,
    REFUSED,
    GOODWILL,
    APPROVED,
    CLOCK,
    NO_PAPER,
    NO_FOLLOW_UP,
    WAIVED,
    NO_NAME,
    NOT_CONTENT;

    boolean hasPromise() {
        return this == PROMISE_LAPSES || this == PROMISE_MOVED || this == PROMISE_KEPT;
    }
}
