/**
 * The day book as files: workbook, comma-separated tables, JSON, and the model of its paper. Everything that leaves is
 * masked before it comes here; nothing here reads cases, and nothing here draws paper.
 */
@NullMarked
package org.amends.export;

import org.jspecify.annotations.NullMarked;
