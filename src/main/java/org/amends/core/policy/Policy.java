package org.amends.core.policy;

import org.amends.core.apology.PhraseGuard;
import org.amends.core.compensation.authority.Authority;
import org.amends.core.compensation.rule.RuleBook;

/** A loaded and checked policy pack. Immutable; may be shared by threads. */
public record Policy(
        PackHeader header, Playbook playbook, PhraseGuard guard, RuleBook rules, Authority authority,
        Timetable timetable) {

    public PolicyId id() {
        return header.id();
    }
}
