package org.amends.print.ipp;

import java.io.IOException;

/** Bytes as an answer of a print system. */
public final class IppBytes {

    private IppBytes() {
    }

    /** The status it gives, or that it cannot be read, which is all that the wire knows of it. */
    public static String answer(byte[] bytes) {
        try {
            return Integer.toString(IppReply.read(bytes).status());
        } catch (IOException unreadable) {
            return "unreadable";
        }
    }
}
