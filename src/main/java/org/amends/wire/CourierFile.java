package org.amends.wire;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.amends.journal.segment.StreamId;
import org.amends.vault.seal.DeviceKey;
import org.amends.vault.seal.HubKey;
import org.amends.vault.seal.HubSecret;
import org.amends.vault.seal.Sealing;
import org.amends.vault.seal.WrappedKey;

/**
 * Batches of one counter as a file to be carried (`.amx`, sync.md 7.10): sealed to the hub's key, signed by the device over every byte before
 * the signature. No archive, no path inside. Who found the stick learns the company and the device's number, nothing else.
 */
public final class CourierFile {
    /** What the file's name ends in. */
    public static final String ENDING = ".amx";
    /** The longest file that is read. */
    public static final int LONGEST = 64 << 20;
    private static final String MAGIC = "AMX1";
    private static final int KEY = 32;

    private final From from;
    private final WrappedKey wrapped;
    private final byte[] sealed;
    private final byte[] signed;
    private final byte[] signature;

    private CourierFile(From from, WrappedKey wrapped, byte[] sealed, byte[] signed, byte[] signature) {
        this.from = from;
        this.wrapped = wrapped;
        this.sealed = sealed;
        this.signed = signed;
        this.signature = signature;
    }

    /** Whose it says it is; to be believed once the signature was held against that device's key. */
    public record From(String tenant, UUID device) {
        private byte[] bound() {
            return ("amends-courier/1\n" + tenant + "\n" + device).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** The file; `batches` in the order in which they are to be taken. */
    public static byte[] seal(From from, List<Batch> batches, HubKey hub, DeviceKey key) {
        SecretKey once = new SecretKeySpec(Sealing.random(KEY), "AES");
        WrappedKey wrapped = hub.wrap(once, from.bound());
        byte[] signed = Framing.bytes(out -> {
            out.writeBytes(MAGIC);
            out.writeUTF(from.tenant());
            out.writeUTF(from.device().toString());
            out.writeUTF(wrapped.hubKey());
            Framing.put(out, wrapped.once());
            Framing.put(out, wrapped.sealed());
            Framing.put(out, Sealing.seal(once, Framing.bytes(inside -> write(inside, batches)), from.bound()));
        });
        byte[] signature = key.sign(signed);
        byte[] all = Arrays.copyOf(signed, signed.length + signature.length);
        System.arraycopy(signature, 0, all, signed.length, signature.length);
        return all;
    }

    private static void write(DataOutputStream out, List<Batch> batches) throws IOException {
        out.writeInt(batches.size());
        for (Batch batch : batches) {
            out.writeUTF(batch.stream().toString());
            out.writeLong(batch.first());
            out.writeUTF(batch.prev());
            Framing.put(out, BatchBody.pack(batch.events()));
        }
    }

    /** Empty when the bytes are no such file, or only a piece of one. */
    public static Optional<CourierFile> read(byte[] file) {
        if (file.length > LONGEST || file.length < Framing.SIGNATURE) {
            return Optional.empty();
        }
        byte[] signed = Arrays.copyOf(file, file.length - Framing.SIGNATURE);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(signed))) {
            if (!Framing.begins(in, MAGIC)) {
                return Optional.empty();
            }
            From from = new From(in.readUTF(), UUID.fromString(in.readUTF()));
            WrappedKey wrapped = new WrappedKey(in.readUTF(), Framing.take(in), Framing.take(in));
            byte[] sealed = Framing.take(in);
            return in.available() == 0 ? Optional.of(new CourierFile(from, wrapped, sealed, signed,
                    Arrays.copyOfRange(file, signed.length, file.length))) : Optional.empty();
        } catch (IOException | IllegalArgumentException cut) {
            return Optional.empty();
        }
    }

    public From from() {
        return from;
    }

    /** Whether this device's key signed every byte. */
    public boolean isSignedBy(byte[] publicKey) {
        return DeviceKey.verifies(publicKey, signed, signature);
    }

    /** Empty when it was sealed to another hub. Only for a file whose signature was held against the device's key. */
    public Optional<List<Batch>> open(HubSecret secret) throws BatchBody.Unfit {
        Optional<byte[]> plain = secret.open(wrapped, from.bound()).flatMap(once -> Sealing.open(once, sealed, from.bound()));
        return plain.isEmpty() ? Optional.empty() : Optional.of(batches(plain.get()));
    }

    private static List<Batch> batches(byte[] plain) throws BatchBody.Unfit {
        List<Batch> batches = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(plain))) {
            for (int left = in.readInt(); left > 0; left--) {
                batches.add(new Batch(StreamId.parse(in.readUTF()), in.readLong(), in.readUTF(), BatchBody.unpack(Framing.take(in), Limits.V1)));
            }
        } catch (IOException | IllegalArgumentException bent) {
            throw new BatchBody.Unfit(ProblemCode.UNREADABLE);
        }
        return batches;
    }
}
