/** Why it happened, two levels deep, and how wide it reaches. */
package org.amends.core.cause;
