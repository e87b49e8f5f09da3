package org.amends.core.people;

/**
 * A second person's yes, at the same screen, with their own password. Slow on purpose (a key is derived): never on the FX
 * thread. The password is wiped when the call returns. One yes is good for one act within two minutes.
 */
public interface StepUp {
    Admission<Approval> approve(PersonId who, char[] password, ApprovalOrder order);
}
