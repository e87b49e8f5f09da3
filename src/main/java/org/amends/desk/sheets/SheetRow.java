package org.amends.desk.sheets;

import java.util.Optional;
import org.amends.core.language.Wording;
import org.amends.core.printing.queue.IssuedPaper;

/** A line to choose: a guide of the pack, or a paper that went out. */
public record SheetRow(String sheet, Wording title, Optional<IssuedPaper> paper) {

    /** Whether it is meant by what was typed: part of the name, of the case number, or of the digest. */
    boolean fits(String typed) {
        String wanted = typed.strip().toLowerCase(java.util.Locale.ROOT);
        return title.zh().toLowerCase(java.util.Locale.ROOT).contains(wanted)
                || title.en().toLowerCase(java.util.Locale.ROOT).contains(wanted) || sheet.contains(wanted)
                || paper.filter(p -> p.what().digest().startsWith(wanted) || p.what().of()
                        .filter(ref -> ref.number().text().toLowerCase(java.util.Locale.ROOT).contains(wanted)).isPresent()).isPresent();
    }
}
