package org.amends.core.policy;

import java.util.Optional;
import org.amends.core.language.Wording;

/**
 * One kind of personal data: what it is for, and how many months it stays after the matter is closed; empty as long as the case itself.
 * `source` says where the term comes from, or that nobody has confirmed it.
 */
public record KeptKind(String id, Wording purpose, Optional<Integer> months, Wording source) {
    /** All a case holds of a person under its key: who they are, what was said, sheets, evidence. */
    public static final String CASE = "case";
    /** A murmur that never became a case. */
    public static final String MURMUR = "murmur";
}
