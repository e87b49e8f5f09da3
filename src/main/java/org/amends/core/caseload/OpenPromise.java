package org.amends.core.caseload;

import org.amends.core.casefile.CaseRef;
import org.amends.core.customer.Personal;
import org.amends.core.promise.Promise;

/** A promise still to be kept, with the case it belongs to. */
public record OpenPromise(CaseRef ref, Personal customer, Promise promise) {
}
