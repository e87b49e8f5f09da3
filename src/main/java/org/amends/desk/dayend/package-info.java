/** The day end (日终) as it looks: a checklist that ends in one page, the signature, the export. Decides nothing. */
package org.amends.desk.dayend;
