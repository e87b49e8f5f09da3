package org.amends.core.policy;

/** A loaded and checked policy pack. Immutable; may be shared by threads. */
public record Policy(PackHeader header, Playbook playbook) {

    public PolicyId id() {
        return header.id();
    }
}
