package org.amends.core.shift;

import org.amends.core.caseload.CaseRow;
import org.amends.core.customer.Personal;

/** An open or held case, and the note it was left with; blank when nobody wrote one. */
public record ShiftLine(CaseRow row, Personal note) {
}
