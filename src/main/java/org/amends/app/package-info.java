/** Composition root: threads, seams, wiring. The only place that sees all rings; nothing points at it but Main. */
package org.amends.app;
