/**
 * Looking ahead at a step: the script's questions that fit it, answered by number or typed and understood at once, and the needs a
 * clerk can foresee. What the answers mean for the sum is the rules' matter.
 */
package org.amends.desk.recovery.ask;
