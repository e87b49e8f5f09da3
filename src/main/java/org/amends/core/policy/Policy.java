package org.amends.core.policy;

import org.amends.core.apology.PhraseGuard;
import org.amends.core.compensation.authority.Authority;
import org.amends.core.compensation.rule.RuleBook;

/** A loaded and checked policy pack. Immutable; may be shared by threads. */
public record Policy(
        PackHeader header, Playbook playbook, PhraseGuard guard, Allowances allowances, Timetable timetable,
        HallBook hall) {

    /** A policy that says nothing about the hall itself. */
    public Policy(PackHeader header, Playbook playbook, PhraseGuard guard, RuleBook rules, Authority authority,
            Timetable timetable) {
        this(header, playbook, guard, new Allowances(rules, authority), timetable, HallBook.EMPTY);
    }

    /** The guard of the words; where it is switched off it finds nothing. */
    @Override
    public PhraseGuard guard() {
        return header.isOn(Mechanism.PHRASE_GUARD) ? guard : PhraseGuard.NONE;
    }

    public PolicyId id() {
        return header.id();
    }

    public RuleBook rules() {
        return allowances.rules();
    }

    public Authority authority() {
        return allowances.authority();
    }
}
