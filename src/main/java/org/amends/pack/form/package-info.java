/**
 * From cells that keep their schema to values of the core, one class for each kind of pack file. No checks: what the core's own
 * constructors refuse comes out as IllegalArgumentException, ArithmeticException or DateTimeException.
 */
@NullMarked
package org.amends.pack.form;

import org.jspecify.annotations.NullMarked;
