package org.amends.core.playbook;

import java.util.List;
import org.amends.core.language.Wording;

/** A kind of failure (失误类型) of the pack, with the everyday words people use for it. */
public record FailureKind(
        String id, Wording title, List<Wording> everydayWords, Handling handling, Script script,
        Foresight foresight) {

    public FailureKind {
        everydayWords = List.copyOf(everydayWords);
    }
}
