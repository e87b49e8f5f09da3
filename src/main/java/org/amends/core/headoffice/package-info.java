/** What a counter knows of head office: whether it belongs to one, what was confirmed, what waits. No network, no files. */
@NullMarked
package org.amends.core.headoffice;

import org.jspecify.annotations.NullMarked;
