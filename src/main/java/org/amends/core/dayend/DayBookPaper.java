package org.amends.core.dayend;

import java.util.Map;
import org.amends.core.language.Language;

/**
 * Turns the day book's page into a PDF. The model holds texts, lists and maps by the names that the template
 * `sheets/daybook.html` of the pack uses. Any thread. Throws a Fault when the page cannot be rendered.
 */
public interface DayBookPaper {
    byte[] pdf(Map<String, Object> model, Language language);
}
