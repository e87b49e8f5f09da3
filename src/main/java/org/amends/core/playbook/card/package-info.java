/** The script card of one step: what to say, ask, do and avoid, in the customer's name and the chosen way of explaining. */
package org.amends.core.playbook.card;
