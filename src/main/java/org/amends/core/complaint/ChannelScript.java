package org.amends.core.complaint;

import java.util.List;
import org.amends.core.language.Wording;

/** How a matter is taken up by the channel it came through (M10): the first words, what to do, its clocks by id. */
public record ChannelScript(Channel channel, Wording say, List<Wording> todo, List<String> clocks) {

    public ChannelScript {
        todo = List.copyOf(todo);
        clocks = List.copyOf(clocks);
    }
}
