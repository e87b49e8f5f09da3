/** Which backups are kept, and what the desk may know of them. Knows no files. */
@NullMarked
package org.amends.core.backup;

import org.jspecify.annotations.NullMarked;
