package org.amends.wire;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.amends.vault.seal.DeviceKey;

/**
 * What the hub says to a carried file (`.amr`): the same acknowledgements and problems as over the network, batch by batch, signed as a whole by the hub's
 * key. Every acknowledgement says how far the hub holds the stream, so that an old answer can confirm nothing that is not so.
 */
public record CourierAnswer(String hub, UUID device, List<Ack> acks, List<Problem> problems) {
    /** What the file's name ends in. */
    public static final String ENDING = ".amr";
    /** The longest file that is read. */
    public static final int LONGEST = 4 << 20;
    private static final String MAGIC = "AMR1";

    public CourierAnswer {
        acks = List.copyOf(acks);
        problems = List.copyOf(problems);
    }

    /** The file, signed by what `sign` does. */
    public byte[] signed(UnaryOperator<byte[]> sign) {
        byte[] said = Framing.bytes(out -> {
            out.writeBytes(MAGIC);
            out.writeUTF(hub);
            out.writeUTF(device.toString());
            out.writeInt(acks.size());
            for (Ack ack : acks) {
                Framing.put(out, ack.bytes());
            }
            out.writeInt(problems.size());
            for (Problem problem : problems) {
                Framing.put(out, problem.bytes());
            }
        });
        byte[] signature = sign.apply(said);
        byte[] all = Arrays.copyOf(said, said.length + signature.length);
        System.arraycopy(signature, 0, all, said.length, signature.length);
        return all;
    }

    /** Empty when the bytes are no answer that this hub key signed, or only a piece of one. */
    public static Optional<CourierAnswer> read(byte[] file, byte[] hubKey) {
        if (file.length > LONGEST || file.length < Framing.SIGNATURE) {
            return Optional.empty();
        }
        byte[] said = Arrays.copyOf(file, file.length - Framing.SIGNATURE);
        return DeviceKey.verifies(hubKey, said, Arrays.copyOfRange(file, said.length, file.length)) ? said(said) : Optional.empty();
    }

    /** Whether the bytes begin as such a file does; then what is wrong with it is its signature or its end. */
    public static boolean isOne(byte[] file) {
        return file.length > MAGIC.length() && new String(file, 0, MAGIC.length(), java.nio.charset.StandardCharsets.US_ASCII).equals(MAGIC);
    }

    private static Optional<CourierAnswer> said(byte[] said) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(said))) {
            if (!Framing.begins(in, MAGIC)) {
                return Optional.empty();
            }
            String hub = in.readUTF();
            UUID device = UUID.fromString(in.readUTF());
            List<Ack> acks = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                Ack.read(Framing.take(in)).ifPresent(acks::add);
            }
            List<Problem> problems = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                Problem.read(Framing.take(in)).ifPresent(problems::add);
            }
            return Optional.of(new CourierAnswer(hub, device, acks, problems));
        } catch (IOException | IllegalArgumentException bent) {
            return Optional.empty();
        }
    }
}
