package org.amends.core.table;

import java.util.Locale;

/** The file forms in which tables go out and come in. */
public enum TableForm {
    XLSX,
    CSV,
    JSON;

    /** The end of the file's name. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
