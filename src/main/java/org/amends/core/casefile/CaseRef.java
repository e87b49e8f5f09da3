package org.amends.core.casefile;

/** What names a case: the key for programs and the number for people. */
public record CaseRef(CaseId id, CaseNumber number) {
}
