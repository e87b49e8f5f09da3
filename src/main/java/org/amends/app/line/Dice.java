package org.amends.app.line;

import java.security.SecureRandom;
import java.util.function.DoubleSupplier;

/** Chance, from 0 to below 1. Any thread. */
public final class Dice implements DoubleSupplier {
    private final SecureRandom random = new SecureRandom();

    @Override
    public double getAsDouble() {
        return random.nextDouble();
    }
}
