package org.amends.pack.keep;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.policy.Policies;
import org.amends.core.policy.Policy;
import org.amends.core.policy.PolicyId;
import org.amends.core.policy.Standing;
import org.amends.pack.PackCover;
import org.amends.pack.PackDigest;
import org.amends.pack.PackLoader;
import org.amends.pack.PackReading;
import org.amends.pack.form.Version;
import org.jspecify.annotations.Nullable;

/**
 * The policies of a counter, kept in a folder of its data: the one in force and every older one that a case may still keep. Reading
 * may touch the disk once for each pack; offering is for one thread at a time, reading for any.
 */
public final class KeptPolicies implements Policies {
    private final PackShelf shelf;
    private final Trust trust;
    private final PackLoader loader = new PackLoader();
    private final Map<String, Policy> known = new ConcurrentHashMap<>();
    private volatile @Nullable Policy present;

    /** Without a pack in force, or with a damaged one ({@link #isDamaged()}), the next offer decides. */
    public KeptPolicies(Path folder, Trust trust) {
        this.shelf = new PackShelf(folder);
        this.trust = trust;
        this.present = shelf.present().flatMap(this::kept).orElse(null);
    }

    /** A pack was in force here, but what was kept of it is harmed. */
    public boolean isDamaged() {
        return present == null && shelf.present().isPresent();
    }

    /** Whether there is a pack to work by. */
    public boolean isInForce() {
        return present != null;
    }

    /** Throws a Fault while no pack is in force. */
    @Override
    public Policy present() {
        if (present == null) {
            throw new Fault(isDamaged() ? FaultCode.PACK_BROKEN : FaultCode.PACK_MISSING);
        }
        return present;
    }

    @Override
    public Optional<Policy> find(PolicyId id) {
        return kept(id.sha256()).filter(p -> p.id().equals(id));
    }

    public Standing standing(LocalDate today) {
        return Standing.of(present().header().validity(), today);
    }

    /**
     * What the chain of events says was taken last decides, whatever the note on the disk says: empty when it says nothing, then a
     * pack nobody vouches for is not used. Without the pack that was taken the next offer decides.
     */
    public void hold(Optional<PolicyId> taken) {
        Policy now = present;
        if (taken.isEmpty()) {
            present = now != null && trust.trusts(now.id()) ? now : null;
        } else if (now == null || !now.id().equals(taken.get())) {
            present = find(taken.get()).orElse(null);
            if (present != null) {
                shelf.makePresent(taken.get().sha256());
            }
        }
    }

    /** As {@link #offer}, beside a pack in force that came from elsewhere: only a later edition of that very pack follows it. */
    public Offer offerLater(Path folder, LocalDate today) {
        Policy now = present;
        if (now == null) {
            return offer(folder, today);
        }
        PolicyId id = now.id();
        boolean follows = PackCover.edition(folder).filter(e -> isLater(e, id)).isPresent();
        return follows ? offer(folder, today) : new Offer.Taken(now);
    }

    /** Makes a pack durable on the shelf, not in force. */
    void keep(Path file, PolicyId id) {
        shelf.keep(file, id.sha256());
    }

    /** Puts a kept pack in force. Throws a Fault when it is not there unharmed. */
    public void putInForce(PolicyId id) {
        Policy policy = find(id).orElseThrow(() -> new Fault(FaultCode.PACK_BROKEN, id.pack()));
        shelf.makePresent(id.sha256());
        present = policy;
    }

    private static boolean isLater(PackCover.Edition edition, PolicyId now) {
        return edition.pack().equals(now.pack())
                && Version.of(edition.version()).compareTo(Version.of(now.version())) > 0;
    }

    /** Takes a pack whole or leaves everything as it was. Throws a Fault when it cannot be kept on the disk. */
    public Offer offer(Path folder, LocalDate today) {
        if (present != null && trust.trusts(present.id()) && PackDigest.of(folder).equals(present.id().sha256())) {
            return new Offer.Taken(present);
        }
        return switch (loader.load(folder)) {
            case PackReading.Broken(var problems) -> new Offer.Broken(problems);
            case PackReading.Whole(Policy policy) -> declined(policy, today)
                    .<Offer>map(reason -> new Offer.Declined(policy, reason)).orElseGet(() -> take(folder, policy));
        };
    }

    private Optional<Offer.Reason> declined(Policy policy, LocalDate today) {
        return trust.trusts(policy.id()) ? unfit(policy, today) : Optional.of(Offer.Reason.NOT_SEALED);
    }

    /** Why a whole pack, whoever vouches for it, may not follow the one in force. */
    Optional<Offer.Reason> unfit(Policy policy, LocalDate today) {
        Standing standing = Standing.of(policy.header().validity(), today);
        if (!standing.mayBeTaken()) {
            return Optional.of(standing == Standing.NOT_YET_VALID
                    ? Offer.Reason.NOT_YET_VALID : Offer.Reason.EXPIRED);
        }
        if (present == null) {
            return Optional.empty();
        }
        if (!present.header().currency().equals(policy.header().currency())) {
            return Optional.of(Offer.Reason.OTHER_CURRENCY);
        }
        boolean older = present.id().pack().equals(policy.id().pack())
                && Version.of(policy.id().version()).compareTo(Version.of(present.id().version())) < 0;
        return older ? Optional.of(Offer.Reason.OLDER_THAN_PRESENT) : Optional.empty();
    }

    private Offer take(Path folder, Policy policy) {
        shelf.keep(folder, policy.id().sha256());
        shelf.makePresent(policy.id().sha256());
        known.put(policy.id().sha256(), policy);
        present = policy;
        return new Offer.Taken(policy);
    }

    private Optional<Policy> kept(String digest) {
        Policy found = known.computeIfAbsent(digest, this::read);
        return Optional.ofNullable(found);
    }

    /** A kept pack that no longer has its digest is not used. */
    private @Nullable Policy read(String digest) {
        return shelf.folder(digest).flatMap(folder -> loader.again(folder, digest)).orElse(null);
    }
}
