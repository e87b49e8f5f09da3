package org.amends.core.hall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.amends.core.casefile.CaseEvent.SheetIssued;
import org.amends.core.compensation.Money;
import org.amends.core.duty.CheckFinding;
import org.amends.core.people.Approval;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.policy.Mechanism;
import org.amends.core.policy.PolicyId;

/** Something that happened at this counter and belongs to no case. Kept in the same chain as case events. */
public sealed interface HallEvent {

    /** The store was made or made anew; names where it came from, so that a gap shows. */
    record StoreOpened(String how, String previousIncarnation, String previousHash) implements HallEvent {
    }

    record SignedIn(PersonId person, int failedBefore) implements HallEvent {
    }

    record SignedOut(PersonId person) implements HallEvent {
    }

    record ScreenLocked(PersonId person) implements HallEvent {
    }

    record ScreenUnlocked(PersonId person) implements HallEvent {
    }

    /** The first person of all, at set-up; later ones come by {@link StaffChanged}. */
    record PersonAdded(PersonId person, RoleId role) implements HallEvent {
    }

    /** Who works here changed, with a supervisor's yes and reason. Names stay in the sealed list of colleagues. */
    record StaffChanged(PersonId person, StaffAct act, RoleId role, Approval approval) implements HallEvent {
    }

    /** What was changed of a colleague. The names are the wire and never change. */
    enum StaffAct {
        ADDED,
        ROLE_GIVEN,
        PASSWORD_RESET,
        RETIRED
    }

    /** A person put a password of their own in place of the one before. */
    record PasswordChosen(PersonId person) implements HallEvent {
    }

    /** Somebody locked out by wrong passwords may try again; the actor says who released them. */
    record LockReleased(PersonId person) implements HallEvent {
    }

    /** The two codes of the hall's key were made anew, with an administrator's yes; no code stands here. */
    record HallKeyMade(Approval approval) implements HallEvent {
    }

    /** Somebody came in by both codes of the hall's key. */
    record HallKeyUsed(PersonId person, RoleId role) implements HallEvent {
    }

    record PinSet(PersonId person) implements HallEvent {
    }

    /**
     * A pack is in force for new cases from now on. `issuer` is the fingerprint of who signed it, empty for one that ships with the
     * program; those need no approval.
     */
    record PackTaken(PolicyId policy, String issuer, Optional<Approval> approval) implements HallEvent {
        public boolean isImported() {
            return !issuer.isEmpty();
        }
    }

    /** Packs by this issuer are taken here from now on, or no longer; `key` is the public key in text form. */
    record IssuerTrusted(String fingerprint, String key, boolean isTrusted, Approval approval) implements HallEvent {
    }

    /** This hall does without a mechanism of its pack from now on, or uses it again (G16). */
    record MechanismSwitched(Mechanism mechanism, boolean isOn, Approval approval) implements HallEvent {
    }

    /** A person asked to see masked personal data of a case, or a copy left the store. */
    record DataShown(String what, String why) implements HallEvent {
    }

    /** The company's list of customers was taken: how many came new, changed and were forgotten, and how many there are now. */
    record CustomersListed(LocalDate day, String extent, long added, long changed, long forgotten, long now)
            implements HallEvent {
    }

    /** Two records of the list were told to be one person, or no longer; each keeps its own history either way. */
    record CustomersJoined(String one, String other, Act act) implements HallEvent {
        /** What was done. */
        public enum Act {
            JOINED,
            PARTED
        }
    }

    /** What a case said of a person is gone for good; the key is destroyed after this event, at the next start at the latest. */
    record CaseErased(String caseId, Approval approval) implements HallEvent {
    }

    /** What a case said of a person was kept as long as the pack says; its key is destroyed after this event. */
    record RetentionEnded(String caseId, PolicyId policy) implements HallEvent {
    }

    /** One thing of a checklist was looked at, or mended; the note is about the thing, never about a person. */
    record HallChecked(LocalDate day, String list, String item, CheckFinding finding, String note) implements HallEvent {
    }

    /** The hall's own details are others from now on. */
    record HallChanged(HallDetails details) implements HallEvent {
    }

    /** A guide without a case went out; `digest` is the SHA-256 of the PDF kept in the vault, `copy` above one a marked copy. */
    record GuideIssued(String template, String digest, String size, SheetIssued.Way way, int copy) implements HallEvent {
    }

    /** From now on this counter sends what it keeps to that hub, as a member of that company; the keys of its cases were wrapped for it before. */
    record HubJoined(String hub, String tenant) implements HallEvent {
    }

    /** A folder that a restore had put aside beside the data was removed for good, after the present one was held and found whole. */
    record LeftoverRemoved(String folder, PersonId by, String why) implements HallEvent {
    }

    /**
     * Head office holds the very same of a sealed day: through which event, the hash there, which hub said so and when. `word` is what it signed
     * and `signature` its signature, both in base64.
     */
    record DayConfirmed(LocalDate day, long through, String hash, String hub, Instant at, String word, String signature) implements HallEvent {
    }

    record Exported(LocalDate day, Map<String, String> digests) implements HallEvent {
        public Exported {
            digests = Map.copyOf(digests);
        }
    }

    /** The day was sealed: how many cases, which sum, after which event, and the signature with its proof. */
    record DaySealed(LocalDate day, int cases, Money given, String lastHash, Approval signature)
            implements HallEvent {
    }
}
