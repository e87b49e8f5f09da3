package org.amends.core.policy;

import java.util.List;
import java.util.Optional;
import org.amends.core.cause.Cause;
import org.amends.core.playbook.FailureKind;
import org.amends.core.playbook.Phrase;

/** All scripts of a pack: failure kinds, causes, phrases. */
public record Playbook(List<FailureKind> kinds, List<Cause> causes, List<Phrase> phrases) {

    public Playbook {
        kinds = List.copyOf(kinds);
        causes = List.copyOf(causes);
        phrases = List.copyOf(phrases);
    }

    public Optional<FailureKind> kind(String id) {
        return kinds.stream().filter(k -> k.id().equals(id)).findFirst();
    }

    public Optional<Cause> cause(String id) {
        return causes.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    public Optional<Phrase> phrase(String id) {
        return phrases.stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
