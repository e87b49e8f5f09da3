package org.amends.core.playbook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amends.core.language.Wording;

/** What a failure kind knows beyond this customer: how bad it is by facts (G4), whom else to tell (M21), another way meanwhile. */
public record Foresight(List<SeverityFact> severity, List<Notice> notices, List<Wording> otherWays) {
    public static final Foresight NONE = new Foresight(List.of(), List.of(), List.of());

    public Foresight {
        severity = List.copyOf(severity);
        notices = List.copyOf(notices);
        otherWays = List.copyOf(otherWays);
    }

    /** Points that count when the question was answered by one of the choices; never from loudness. */
    public record SeverityFact(String id, Wording title, String question, Set<String> choices, int points) {
        public SeverityFact {
            choices = Set.copyOf(choices);
        }
    }

    /** The severity facts that the answers (choice by question) meet; their points add up. */
    public List<SeverityFact> met(Map<String, String> answers) {
        return severity.stream().filter(s -> s.choices().contains(answers.getOrDefault(s.question(), ""))).toList();
    }

    /** A text for others who are hit, and when it is due. */
    public record Notice(String id, Wording when, Wording text) {
    }
}
