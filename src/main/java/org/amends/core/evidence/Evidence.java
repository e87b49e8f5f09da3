package org.amends.core.evidence;

/**
 * A piece of evidence as a case names it. `digest` is the SHA-256 of the bytes kept, metadata taken out; `bytes` their count. The
 * rule it belongs to is empty when it belongs to the case as a whole. Nothing personal is in here; the bytes are sealed elsewhere.
 */
public record Evidence(EvidenceKind kind, String rule, String digest, EvidenceMedia media, long bytes) {
    /** Largest file taken, in bytes: ten megabytes, as the hotline's own files (domain.md 5.3). */
    public static final long LARGEST = 10L << 20;
}
