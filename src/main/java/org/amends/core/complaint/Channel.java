package org.amends.core.complaint;

/** How the matter reached us (M10): in person, through a third party, or noticed by ourselves. */
public enum Channel {
    COUNTER,
    HOTLINE,
    REGULATOR,
    GOVERNMENT_LINE,
    MEDIA,
    COURT,
    SUGGESTION_BOX,
    SURVEY,
    FOUND_BY_US
}
