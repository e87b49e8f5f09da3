package org.amends.cli.opening;

import java.util.Arrays;

/** A name and a password for one opening; closing wipes the password. The string form shows neither. */
public record Credentials(String name, char[] password) implements AutoCloseable {

    @Override
    public void close() {
        Arrays.fill(password, '\0');
    }

    @Override
    public String toString() {
        return "Credentials[hidden]";
    }
}
