package org.amends.core.evidence;

/** What a piece of evidence shows. */
public enum EvidenceKind {
    PHOTO,
    RECEIPT,
    /** A meter reading or a recorder's print-out. */
    READING,
    /** Drawn up on the spot and signed by customer, company and a neutral party. */
    JOINT_RECORD
}
