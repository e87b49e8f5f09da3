package org.amends.core.playbook;

import org.amends.core.language.Wording;

/** One answer of a question, taken by a number key. */
public record Choice(String id, Wording label) {
}
