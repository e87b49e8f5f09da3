/** What the hall does before and beside its customers: the checklists of the day (M5, M28). */
package org.amends.core.duty;
