package org.amends.print.ipp;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A reply: its status and its groups of attributes, each value as text. Collections are passed over. */
record IppReply(int status, List<Map<String, List<String>>> groups) {
    private static final int FIRST_ERROR = 0x0100;

    /** Client-error-not-found. */
    static final int NOT_FOUND = 0x0406;
    /** Server-error-not-accepting-jobs. */
    static final int NOT_ACCEPTING = 0x0506;

    boolean isOk() {
        return status < FIRST_ERROR;
    }

    /** The values of an attribute in the first group that has it. */
    List<String> all(String name) {
        return groups.stream().filter(group -> group.containsKey(name)).map(group -> group.get(name)).findFirst()
                .orElse(List.of());
    }

    Optional<String> one(String name) {
        return all(name).stream().findFirst();
    }

    static IppReply read(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            in.readShort();
            int status = in.readUnsignedShort();
            in.readInt();
            List<Map<String, List<String>>> groups = new ArrayList<>();
            String name = "";
            int depth = 0;
            for (int tag = in.readUnsignedByte(); tag != IppTag.END; tag = in.readUnsignedByte()) {
                if (tag <= IppTag.LAST_DELIMITER) {
                    groups.add(new LinkedHashMap<>());
                    continue;
                }
                String told = new String(in.readNBytes(in.readUnsignedShort()), StandardCharsets.UTF_8);
                byte[] value = in.readNBytes(in.readUnsignedShort());
                name = told.isEmpty() ? name : told;
                if (tag == IppTag.COLLECTION) {
                    depth++;
                } else if (tag == IppTag.END_COLLECTION) {
                    depth--;
                } else if (groups.isEmpty()) {
                    throw new IOException("a value before any group");
                } else if (depth == 0) {
                    groups.getLast().computeIfAbsent(name, n -> new ArrayList<>()).add(text(tag, value));
                }
            }
            return new IppReply(status, groups);
        }
    }

    private static String text(int tag, byte[] value) {
        return switch (tag) {
            case IppTag.INTEGER, IppTag.ENUM -> value.length == Integer.BYTES
                    ? Integer.toString(ByteBuffer.wrap(value).getInt()) : "";
            case IppTag.BOOLEAN -> Boolean.toString(value.length == 1 && value[0] != 0);
            default -> new String(value, StandardCharsets.UTF_8);
        };
    }
}
