package org.amends.core.evidence;

/**
 * A piece of evidence as a case names it. `digest` is the SHA-256 of the bytes kept, metadata taken out; `bytes` their count. Nothing
 * personal is in here; the bytes are sealed elsewhere.
 */
public record Evidence(EvidenceKind kind, String rule, String piece, String digest, EvidenceMedia media, long bytes) {
    /** Largest file taken, in bytes: ten megabytes, as the hotline's own files (domain.md 5.3). */
    public static final long LARGEST = 10L << 20;

    /** Records from before pieces had names belong to no piece. */
    public Evidence {
        piece = piece == null ? "" : piece;
    }

    /** What is brought and for what: rule and piece are empty when it belongs to the case as a whole. */
    public record Brought(EvidenceKind kind, String rule, String piece) {
    }

    /** Whether it is the same bytes for the same piece of the same rule. */
    public boolean isSameAs(Evidence other) {
        return digest.equals(other.digest) && rule.equals(other.rule) && piece.equals(other.piece);
    }
}
