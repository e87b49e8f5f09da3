package org.amends.core.fault;

/** Why the world failed. The desk shows for each: what happened, what is safe, what to do now. */
public enum FaultCode {
    DISK_FULL,
    /** Less than 512 MB are left; nothing is refused yet. */
    DISK_LOW,
    /** Less than 256 MB: no new evidence. */
    DISK_SCARCE,
    /** Less than 64 MB: no new case. */
    DISK_LAST,
    /** Saving takes seconds. */
    DISK_SLOW,
    READ_ONLY,
    /** Another program holds a file of ours. */
    FILE_HELD,
    /** The clock reads earlier than the newest record. */
    CLOCK_BACK,
    STORE_IN_USE,
    STORE_DAMAGED,
    STORE_NEWER,
    STORE_MISSING,
    STORE_FAILED,
    /** Not failing any more: the tables were lost and made anew from the journal. */
    STORE_REBUILT,
    /** Not failing: an earlier program had made the tables, and they were made anew for this one. */
    STORE_UPDATED,
    /** Not failing any more: a damaged journal was taken up to the damage, the rest put aside. */
    STORE_MENDED,
    SEALS_BROKEN,
    /** The last backup could not be made or did not hold; arguments: the place, and what the disk said. */
    BACKUP_FAILED,
    NETWORK_FOLDER,
    WRONG_KEY,
    PACK_MISSING,
    PACK_BROKEN,
    PACK_UNSEALED,
    PACK_NOT_VALID,
    NO_PRINTER,
    PRINTER_NOT_ACCEPTING,
    PRINT_PROGRAM_MISSING,
    PRINT_FAILED,
    RENDER_FAILED,
    EXPORT_FAILED,
    FILE_UNREADABLE,
    UNEXPECTED
}
