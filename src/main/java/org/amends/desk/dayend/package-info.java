/** The day end (日终): a checklist that ends in one page, carrying over, the supervisor's signature, the export. */
package org.amends.desk.dayend;
