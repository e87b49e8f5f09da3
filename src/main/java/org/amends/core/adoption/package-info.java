/**
 * Taking another policy pack at the counter: what a file holds, whether its issuer is trusted, and a supervisor's yes. Who reads files is
 * not known here, nor how a pack is checked.
 */
@NullMarked
package org.amends.core.adoption;

import org.jspecify.annotations.NullMarked;
