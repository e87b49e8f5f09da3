package org.amends.core.playbook;

/** The eight steps of a recovery, in their order on the rail. */
public enum Stage {
    RECEIVE,
    APOLOGISE,
    TAKE_RESPONSIBILITY,
    FIND_CAUSE,
    RESOLVE,
    COMPENSATE,
    EXPLAIN,
    CONFIRM
}
