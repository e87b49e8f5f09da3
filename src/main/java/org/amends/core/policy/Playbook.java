package org.amends.core.policy;

import java.util.List;
import java.util.Optional;
import org.amends.core.cause.Cause;
import org.amends.core.complaint.Channel;
import org.amends.core.complaint.ChannelScript;
import org.amends.core.complaint.Danger;
import org.amends.core.complaint.DangerAdvice;
import org.amends.core.language.Language;
import org.amends.core.playbook.FailureKind;
import org.amends.core.playbook.Phrase;
import org.amends.core.playbook.card.ScriptCard;
import org.amends.core.playbook.card.ScriptFacts;
import org.amends.core.playbook.card.Scripts;

/** All scripts of a pack: failure kinds, causes, phrases, what to do in danger, how each channel is taken up. */
public record Playbook(
        List<FailureKind> kinds, List<Cause> causes, List<Phrase> phrases, List<DangerAdvice> dangers,
        List<ChannelScript> channels) {

    public Playbook {
        kinds = List.copyOf(kinds);
        causes = List.copyOf(causes);
        phrases = List.copyOf(phrases);
        dangers = List.copyOf(dangers);
        channels = List.copyOf(channels);
    }

    /** The script card of a step; its words to say are never empty. */
    public ScriptCard card(ScriptFacts facts, Language language) {
        return new Scripts(phrases).card(facts, language);
    }

    public Optional<DangerAdvice> danger(Danger danger) {
        return dangers.stream().filter(d -> d.danger() == danger).findFirst();
    }

    public Optional<ChannelScript> channel(Channel channel) {
        return channels.stream().filter(c -> c.channel() == channel).findFirst();
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
