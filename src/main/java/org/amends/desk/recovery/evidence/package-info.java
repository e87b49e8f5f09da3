/**
 * Evidence at the desk: the pieces a rule wants, what is attached, by whom and when, and a look at a piece that leaves a trace. How a
 * file is cleaned and kept is not decided here.
 */
package org.amends.desk.recovery.evidence;
