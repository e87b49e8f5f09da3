package org.amends.desk.settings;

import java.util.Optional;
import org.amends.core.refusal.Refusal;
import org.amends.core.session.OwnKeys;

/** Keys that take whatever is asked. */
final class Own implements OwnKeys {
    @Override
    public Welcome welcome() {
        return Welcome.NOTHING;
    }

    @Override
    public Optional<Refusal> chooseFirst(char[] next) {
        return Optional.empty();
    }

    @Override
    public Optional<Refusal> change(char[] present, char[] next) {
        return Optional.empty();
    }

    @Override
    public void pinAnswered() {
        throw new AssertionError("no PIN is offered here");
    }
}
