package org.amends.core.dayend;

import java.util.EnumSet;
import java.util.Set;
import org.amends.core.daybook.DayBook;
import org.amends.core.language.Language;

/** Which book, into which folder, in which language, as which kinds of file. */
public record ExportOrder(DayBook book, String folder, Language language, Set<Format> formats) {

    public ExportOrder {
        formats = Set.copyOf(formats);
    }

    /** Kinds of file, in the order they are written. */
    public enum Format {
        XLSX,
        CSV,
        JSON,
        PDF
    }

    /** Every kind of file. */
    public static ExportOrder whole(DayBook book, String folder, Language language) {
        return new ExportOrder(book, folder, language, EnumSet.allOf(Format.class));
    }
}
