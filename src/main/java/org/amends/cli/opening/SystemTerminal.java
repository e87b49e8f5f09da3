package org.amends.cli.opening;

import java.io.Console;

/** The terminal this process was started from. */
public final class SystemTerminal implements CredentialsInput.Terminal {

    @Override
    public boolean isThere() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    @Override
    public String askName() {
        return System.console().readLine("姓名 name: ");
    }

    @Override
    public char[] askPassword() {
        return System.console().readPassword("密码 password: ");
    }
}
