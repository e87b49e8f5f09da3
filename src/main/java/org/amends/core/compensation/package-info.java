/** Money, written rules of entitlement, goodwill and authority: pure functions. Knows nothing of case files. */
package org.amends.core.compensation;
