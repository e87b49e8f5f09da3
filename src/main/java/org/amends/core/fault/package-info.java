/** What the world may do to us: disk, lock, printer, key. Codes only; one place of the desk turns them into three lines. */
@NullMarked
package org.amends.core.fault;

import org.jspecify.annotations.NullMarked;
