package org.amends.cli.play;

/** One move of a scenario. Keys and typed text are all a player may do; the rest only looks or waits. */
public sealed interface Move {

    /** A key or chord as people write it: `F2`, `Enter`, `Ctrl+P`, `Alt+3`. */
    record Press(String chord) implements Move {
    }

    /** Text typed into whatever has the focus, one key event for each character. */
    record Type(String text) implements Move {
    }

    /** A picture of the window, named. */
    record Shot(String name) implements Move {
    }

    /** Waits until a node with this id can be seen; failing that the play fails. */
    record Await(String node) implements Move {
    }

    /** Fails unless a visible text holds this: a play that went astray must not look like a success. */
    record Expect(String text) implements Move {
    }
}
