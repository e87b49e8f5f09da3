package org.amends.core.complaint;

/** The one question before all others (G1). Anything but NONE starts a clock of minutes. */
public enum Danger {
    NONE,
    SMELL_OR_SPARKS,
    WIRE_DOWN,
    WATER,
    MEDICAL_DEVICE
}
