package org.amends.core.privacy;

import org.amends.core.casefile.CaseId;

/** Destroys the key of a case, and with it every personal text, sheet and piece of evidence of it; for good. Store thread. */
public interface CaseShredder {
    void shred(CaseId id);
}
