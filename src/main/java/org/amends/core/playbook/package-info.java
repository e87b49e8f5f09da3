/** The script for a kind of failure: stages, questions, phrases. Which step is due is worked out elsewhere, from facts. */
@NullMarked
package org.amends.core.playbook;

import org.jspecify.annotations.NullMarked;
