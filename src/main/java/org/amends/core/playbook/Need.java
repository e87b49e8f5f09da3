package org.amends.core.playbook;

import org.amends.core.language.Wording;

/** A need foreseen (G7): a chair, medicine in the fridge, a device at home. `ask` is what the clerk says. */
public record Need(String id, Wording title, Wording ask) {
}
