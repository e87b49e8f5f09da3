/** Many cases: the port that keeps them, rows for lists, promises due. Knows case files; they do not know it. */
@NullMarked
package org.amends.core.caseload;

import org.jspecify.annotations.NullMarked;
