package org.amends.core.promise;

import java.time.Instant;
import org.amends.core.language.Wording;

/** Told to the customer: what, who sees to it, until when. `id` is unique within its case. */
public record Promise(String id, Wording what, String owner, Instant due) {
}
