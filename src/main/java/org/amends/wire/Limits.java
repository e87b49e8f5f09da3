package org.amends.wire;

/** How much one request may carry: events, bytes of the packed body, of the body unpacked, and of one event. */
public record Limits(int events, int packed, int unpacked, int event) {
    /** Of protocol v1 (sync.md 7.4). */
    public static final Limits V1 = new Limits(500, 1 << 20, 8 << 20, 64 << 10);
}
