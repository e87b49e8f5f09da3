package org.amends.pack.form;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** A version such as 1.2.3, compared part by part as numbers. */
public record Version(List<BigInteger> parts) implements Comparable<Version> {

    public static Version of(String text) {
        return new Version(Arrays.stream(text.split("\\.")).map(BigInteger::new).toList());
    }

    @Override
    public int compareTo(Version other) {
        return Arrays.compare(parts.toArray(BigInteger[]::new), other.parts.toArray(BigInteger[]::new));
    }
}
