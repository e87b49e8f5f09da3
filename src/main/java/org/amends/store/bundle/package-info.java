/** A case taken out of the store so that others can check it without this program. No SQL here, and nothing that writes files. */
@NullMarked
package org.amends.store.bundle;

import org.jspecify.annotations.NullMarked;
