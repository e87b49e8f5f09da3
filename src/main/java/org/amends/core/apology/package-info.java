/** What a good apology holds, and the guard against wording that shifts blame. No screens, no case files. */
@NullMarked
package org.amends.core.apology;

import org.jspecify.annotations.NullMarked;
