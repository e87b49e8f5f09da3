/** Sheets to PDF: logic-less template, HTML, PDF/A with an exact text layer, pictures of pages. Knows no case and no screen. */
@NullMarked
package org.amends.sheet;

import org.jspecify.annotations.NullMarked;
