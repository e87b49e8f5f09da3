/** Enrolment: one-time codes, the devices that may send, and taking that back. */
@NullMarked
package org.amends.hub.enrol;

import org.jspecify.annotations.NullMarked;
