package org.amends.pack.json;

import org.amends.core.language.Wording;

/**
 * One thing wrong with a pack. `file` is relative to the pack, empty for the pack as a whole; `line` counts from 1, 0 when there is
 * none; `pointer` is an RFC 6901 JSON pointer; `code` is stable, `message` is for the pack's author.
 */
public record PackProblem(String file, int line, String pointer, String code, Wording message) {
}
