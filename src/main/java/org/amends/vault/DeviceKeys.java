package org.amends.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.journal.file.DiskFaults;
import org.amends.journal.file.StoreFiles;
import org.amends.vault.seal.DeviceKey;
import org.amends.vault.seal.HubKey;
import org.amends.vault.seal.Sealing;
import org.amends.vault.seal.StoreKeys;

/**
 * The keys this device holds beside its store's: what it signs with, made when the store is first opened after set-up, and
 * the hub's public key once it is enrolled. Both sealed under the store's key, so that no edited file can slip in another.
 */
public final class DeviceKeys {
    private static final String DEVICE = "device.key";
    private static final String HUB = "hub.key";

    private final StoreFiles files;
    private final StoreKeys keys;

    public DeviceKeys(StoreFiles files, StoreKeys keys) {
        this.files = files;
        this.keys = keys;
    }

    /** What this device signs with; made and durable when there is none yet. */
    public DeviceKey device() {
        return sealed(DEVICE).map(DeviceKey::read).orElseGet(() -> {
            DeviceKey made = DeviceKey.fresh();
            keep(DEVICE, made.encoded());
            return made;
        });
    }

    /** What this device signs with, when it was ever made. */
    public Optional<DeviceKey> present() {
        return new Sealed(keys).in(files);
    }

    /** Opens the device's key wherever a copy of it lies, also once the store's keys are closed. */
    public static final class Sealed {
        private final SecretKey under;

        public Sealed(StoreKeys keys) {
            under = keys.of(DEVICE);
        }

        /** Empty when none is there; another store's is a Fault. */
        public Optional<DeviceKey> in(StoreFiles where) {
            return sealed(where, under, DEVICE).map(DeviceKey::read);
        }
    }

    /** Those of the sealed keys here that do not open under these keys. */
    public static List<String> damaged(StoreFiles files, StoreKeys keys) throws IOException {
        List<String> damaged = new ArrayList<>();
        for (String name : List.of(DEVICE, HUB)) {
            if (files.exists(name) && Sealing.open(keys.of(name), files.readAll(name), bound(name)).isEmpty()) {
                damaged.add(name);
            }
        }
        return damaged;
    }

    /** Empty as long as no hub is known. */
    public Optional<HubKey> hub() {
        return sealed(HUB).map(bytes -> HubKey.read(bytes).orElseThrow(() -> new Fault(FaultCode.WRONG_KEY, HUB)));
    }

    /** From now on the keys of new cases are wrapped to this hub. */
    public void enrol(HubKey hub) {
        keep(HUB, hub.encoded());
    }

    private Optional<byte[]> sealed(String name) {
        return sealed(files, keys.of(name), name);
    }

    private static Optional<byte[]> sealed(StoreFiles files, SecretKey under, String name) {
        try {
            if (!files.exists(name)) {
                return Optional.empty();
            }
            return Optional.of(Sealing.open(under, files.readAll(name), bound(name))
                    .orElseThrow(() -> new Fault(FaultCode.WRONG_KEY, name)));
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    private void keep(String name, byte[] plain) {
        try {
            files.replace(name, Sealing.seal(keys.of(name), plain, bound(name)));
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    private static byte[] bound(String name) {
        return ("amends/" + name + "/1").getBytes(StandardCharsets.US_ASCII);
    }
}
