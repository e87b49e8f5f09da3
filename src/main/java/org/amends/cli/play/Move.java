package org.amends.cli.play;

/** One move of a scenario. Keys and typed text are all a player may do; the rest only looks or waits. */
public sealed interface Move {

    /** A key or chord as people write it: `F2`, `Enter`, `Ctrl+P`, `Alt+3`. */
    record Press(String chord) implements Move {
    }

    /** Text typed into whatever has the focus, one key event for each character; `{out}` is the play's folder. */
    record Type(String text) implements Move {
    }

    /** Text put on the clipboard as another program would, so that Ctrl+V may paste it. */
    record Clip(String text) implements Move {
    }

    /** A picture of the window, named. */
    record Shot(String name) implements Move {
    }

    /** Waits until a node with this id can be seen; failing that the play fails. */
    record Await(String node) implements Move {
    }

    /**
     * Fails unless a text in sight holds this: a play that went astray must not look like a success. With a node's id
     * the text must stand there; an empty id means anywhere.
     */
    record Expect(String text, String node) implements Move {
    }

    /** Troubles the play's own printer by the name of a trouble, or mends it with READY. */
    record Printer(String trouble) implements Move {
    }

    /** Fails when a text in sight holds this; node as in {@link Expect}. */
    record Absent(String text, String node) implements Move {
    }
}
