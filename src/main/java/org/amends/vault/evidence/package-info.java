/** Evidence made safe and kept: what a file is by its content, its metadata taken out, its bytes sealed under the key of its case. */
@NullMarked
package org.amends.vault.evidence;

import org.jspecify.annotations.NullMarked;
