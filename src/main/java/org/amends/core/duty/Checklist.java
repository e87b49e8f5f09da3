package org.amends.core.duty;

import java.util.List;
import org.amends.core.language.Wording;

/** What is looked at before the doors open, in order. */
public record Checklist(String id, Wording title, List<Item> items) {

    public Checklist {
        items = List.copyOf(items);
    }

    /** One thing to look at, and how. */
    public record Item(String id, Wording title, Wording how) {
    }
}
