/** What another policy would have given in cases that were dealt with, so that a change is known before it is made. Changes nothing. */
@NullMarked
package org.amends.core.replay;

import org.jspecify.annotations.NullMarked;
