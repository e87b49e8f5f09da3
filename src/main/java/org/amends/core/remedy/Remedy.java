package org.amends.core.remedy;

import org.amends.core.customer.Personal;
import org.amends.core.language.Wording;

/** A remedy agreed with the customer. `template` is empty when the clerk wrote it freely into `note`. */
public record Remedy(String id, String template, RemedyKind kind, Wording what, Personal note) {
}
