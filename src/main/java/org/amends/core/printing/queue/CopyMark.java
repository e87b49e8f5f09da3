package org.amends.core.printing.queue;

/** Marks a kept PDF as the so-manieth copy; the same kept bytes and number give the same bytes. Off the FX thread. */
@FunctionalInterface
public interface CopyMark {
    byte[] on(byte[] pdf, int copy);
}
