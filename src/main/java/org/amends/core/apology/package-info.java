/** What a good apology holds, and wording that shifts blame. */
package org.amends.core.apology;
