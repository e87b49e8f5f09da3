/** What differs between two packs, named as their authors know it: by file and id, not by line. Whether a change is wise is not known here. */
@NullMarked
package org.amends.pack.compare;

import org.jspecify.annotations.NullMarked;
