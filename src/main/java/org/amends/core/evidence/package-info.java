/** What proves a claim: photo, receipt, reading, signed joint record (settled 21). What each must be and how it is kept; no image format here. */
@NullMarked
package org.amends.core.evidence;

import org.jspecify.annotations.NullMarked;
