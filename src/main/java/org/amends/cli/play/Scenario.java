package org.amends.cli.play;

import java.util.List;
import org.amends.core.language.Wording;

/** A scripted run of the desk: its name, which one it goes on from, what it shows, and the moves. */
public record Scenario(String name, String after, Wording title, List<Move> moves) {

    public Scenario {
        moves = List.copyOf(moves);
    }
}
