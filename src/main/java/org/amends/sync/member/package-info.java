/** What a counter keeps of head office: its membership and how far head office has confirmed. Sealed files, nothing that is asked by network. */
@NullMarked
package org.amends.sync.member;

import org.jspecify.annotations.NullMarked;
