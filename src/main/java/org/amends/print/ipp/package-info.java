/** The Internet Printing Protocol (RFC 8010, 8011) as CUPS speaks it on this machine: requests, replies, printers. Knows finished PDFs only. */
@NullMarked
package org.amends.print.ipp;

import org.jspecify.annotations.NullMarked;
