package org.amends.pack.keep;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.amends.core.policy.PolicyId;

/** A pack's version, compared part by part as numbers. */
record Version(List<BigInteger> parts) implements Comparable<Version> {

    static Version of(PolicyId id) {
        return new Version(Arrays.stream(id.version().split("\\.")).map(BigInteger::new).toList());
    }

    @Override
    public int compareTo(Version other) {
        return Arrays.compare(parts.toArray(BigInteger[]::new), other.parts.toArray(BigInteger[]::new));
    }
}
