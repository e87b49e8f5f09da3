/** Keys, people and passwords: who may open the store, and proof that a second person said yes. No JSON, no SQL, no screen. */
@NullMarked
package org.amends.vault;

import org.jspecify.annotations.NullMarked;
