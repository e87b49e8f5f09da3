/** The script card of one step: what to say, ask, do and avoid, in the customer's name and the chosen way of explaining. */
@NullMarked
package org.amends.core.playbook.card;

import org.jspecify.annotations.NullMarked;
