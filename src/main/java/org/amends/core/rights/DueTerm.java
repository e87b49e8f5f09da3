package org.amends.core.rights;

import org.amends.core.casefile.CaseRef;
import org.amends.core.customer.Personal;

/** A term of a case in hand that somebody has to act on before it lapses. */
public record DueTerm(CaseRef ref, Personal customer, ClaimTerm term) {
}
