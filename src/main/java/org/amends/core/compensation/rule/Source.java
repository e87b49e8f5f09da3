package org.amends.core.compensation.rule;

import org.amends.core.language.Wording;

/** The written text a rule comes from and its article; an article not seen is worded as "to be confirmed". */
public record Source(Wording text, Wording article) {
    public static final Wording TO_BE_CONFIRMED = new Wording("条号待核实", "article to be confirmed");
}
