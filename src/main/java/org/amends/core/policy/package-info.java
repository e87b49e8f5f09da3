/** The policy pack as the core sees it: one immutable whole. Who loads it and from what is not known here. */
package org.amends.core.policy;
