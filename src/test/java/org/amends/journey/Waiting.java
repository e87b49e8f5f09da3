package org.amends.journey;

import java.io.IOException;

/** A process that does nothing but wait until it is told to end. */
public final class Waiting {
    private Waiting() {
    }

    public static void main(String[] args) throws IOException {
        while (System.in.read() >= 0) {
            System.out.flush();
        }
    }
}
