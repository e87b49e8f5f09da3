package org.amends.journal.sealed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.amends.core.casefile.CaseId;
import org.amends.journal.file.DiskFaults;
import org.amends.journal.file.StoreFile;
import org.amends.journal.file.StoreFiles;
import org.amends.vault.seal.HubKey;
import org.amends.vault.seal.Sealing;
import org.amends.vault.seal.WrappedKey;

/**
 * The data key of each case, in slots of 128 bytes, each sealed under the store's key. A key is durable before the first
 * event of its case; erasing a case overwrites its slot, and with it every personal text of the case is gone for good,
 * while the chain of events stays whole (settled 7). One thread.
 */
public final class CaseKeys implements AutoCloseable {
    public static final String FILE = "case-keys.slots";
    private static final int SLOT = 128;
    private static final byte LIVE = 1;
    private static final byte ERASED = 2;

    private final StoreFile file;
    private final SecretKey storeKey;
    private Optional<HubKey> hub;
    private final Map<CaseId, Long> places = new HashMap<>();
    private final Map<CaseId, SecretKey> open = new HashMap<>();
    private long end;

    private CaseKeys(StoreFile file, SecretKey storeKey, Optional<HubKey> hub) {
        this.file = file;
        this.hub = hub;
        this.storeKey = storeKey;
    }

    /** With no hub: what is kept here is for this counter alone. */
    public static CaseKeys open(StoreFiles files, SecretKey storeKey) {
        return open(files, storeKey, Optional.empty());
    }

    public static CaseKeys open(StoreFiles files, SecretKey storeKey, Optional<HubKey> hub) {
        try {
            CaseKeys keys = new CaseKeys(files.open(FILE), storeKey, hub);
            keys.walk();
            files.forceFolder();
            return keys;
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    /** The keys of all these folders that open under the store's key, each case once, in a file that is made here. */
    public static void merge(List<StoreFiles> sources, SecretKey storeKey, StoreFiles target) {
        try (StoreFile file = target.open(FILE)) {
            Set<CaseId> taken = new HashSet<>();
            long end = 0;
            for (StoreFiles source : sources) {
                if (!source.exists(FILE)) {
                    continue;
                }
                try (CaseKeys keys = open(source, storeKey)) {
                    for (var place : keys.places.entrySet()) {
                        if (keys.find(place.getKey()).isPresent() && taken.add(place.getKey())) {
                            ByteBuffer slot = ByteBuffer.allocate(SLOT);
                            keys.file.read(place.getValue(), slot);
                            file.write(end, slot.rewind());
                            end += SLOT;
                        }
                    }
                }
            }
            file.force();
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    /** Whether a case ever had a key in this folder. */
    public static boolean isAnyIn(StoreFiles files) throws IOException {
        if (!files.exists(FILE)) {
            return false;
        }
        try (StoreFile file = files.open(FILE)) {
            return file.size() > 0;
        }
    }

    /** The case's key, made and durable when it has none yet. */
    public SecretKey keyFor(CaseId id) {
        return find(id).orElseGet(() -> create(id));
    }

    /** Empty once erased, and for a case never seen. */
    public Optional<SecretKey> find(CaseId id) {
        SecretKey known = open.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        Long place = places.get(id);
        return place == null ? Optional.empty() : read(id, place);
    }

    /** From now on keys can be wrapped for this hub. */
    public void enrol(HubKey known) {
        hub = Optional.of(known);
    }

    /** Every case that has a key. */
    public List<CaseId> all() {
        return List.copyOf(places.keySet());
    }

    /** The case's key as the hub alone can open it, made for the case's first event; empty when no hub is known. */
    public Optional<WrappedKey> forHub(CaseId id) {
        return hub.map(known -> known.wrap(keyFor(id), bound(id)));
    }

    /** Destroys the case's key for good. */
    public void erase(CaseId id) {
        Long place = places.remove(id);
        open.remove(id);
        if (place != null) {
            ByteBuffer slot = ByteBuffer.allocate(SLOT);
            slot.put(0, ERASED);
            write(place, slot);
        }
    }

    private SecretKey create(CaseId id) {
        byte[] secret = Sealing.random(32);
        byte[] sealed = Sealing.seal(storeKey, secret, bound(id));
        ByteBuffer slot = ByteBuffer.allocate(SLOT);
        slot.put(LIVE).putLong(id.value().getMostSignificantBits()).putLong(id.value().getLeastSignificantBits())
                .put(sealed).rewind();
        write(end, slot);
        places.put(id, end);
        end += SLOT;
        SecretKey key = new SecretKeySpec(secret, "AES");
        open.put(id, key);
        return key;
    }

    private Optional<SecretKey> read(CaseId id, long place) {
        try {
            ByteBuffer slot = ByteBuffer.allocate(SLOT);
            file.read(place, slot);
            byte[] sealed = new byte[60];
            slot.get(17, sealed);
            Optional<SecretKey> key = Sealing.open(storeKey, sealed, bound(id)).map(s -> new SecretKeySpec(s, "AES"));
            key.ifPresent(k -> open.put(id, k));
            return key;
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    private void write(long place, ByteBuffer slot) {
        try {
            file.write(place, slot);
            file.force();
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    /** A slot that was half written when the power went has no event yet: it is passed over. */
    private void walk() throws IOException {
        long size = file.size();
        end = (size + SLOT - 1) / SLOT * SLOT;
        ByteBuffer head = ByteBuffer.allocate(17);
        for (long place = 0; place + SLOT <= size; place += SLOT) {
            head.clear();
            file.read(place, head);
            if (head.get(0) == LIVE) {
                places.put(new CaseId(new UUID(head.getLong(1), head.getLong(9))), place);
            }
        }
    }

    /** What a case's key is bound to, sealed here or wrapped for the hub: the sixteen bytes of the case's id. */
    public static byte[] bound(CaseId id) {
        return ByteBuffer.allocate(16).putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits()).array();
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }
}
