/** The running of a case: which step is due, what may happen when, and the one service that does it. Knows files, fairness and policy. */
package org.amends.core.recovery;
