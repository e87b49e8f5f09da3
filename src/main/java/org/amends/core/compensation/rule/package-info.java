/**
 * Written rules of entitlement: where each comes from, since when, how sure we are, what it asks, what it gives, and the quote it
 * yields for the facts of a case. A rule never looks at a service level or at who the customer is.
 */
package org.amends.core.compensation.rule;
