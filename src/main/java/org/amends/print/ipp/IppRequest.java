package org.amends.print.ipp;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One request, written as its parts are named; the order of the calls is the order on the wire. */
final class IppRequest {
    private static final int VERSION = 0x0200;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    /** An operation of RFC 8011 or of CUPS. */
    enum Operation {
        PRINT_JOB(0x0002),
        CANCEL_JOB(0x0008),
        GET_JOB_ATTRIBUTES(0x0009),
        GET_PRINTER_ATTRIBUTES(0x000b),
        CUPS_GET_DEFAULT(0x4001),
        CUPS_GET_PRINTERS(0x4002);

        private final int code;

        Operation(int code) {
            this.code = code;
        }
    }

    IppRequest(Operation operation) {
        write(() -> {
            out.writeShort(VERSION);
            out.writeShort(operation.code);
            out.writeInt(1);
            out.writeByte(IppTag.OPERATION);
        });
        text(IppTag.CHARSET, "attributes-charset", "utf-8");
        text(IppTag.LANGUAGE, "attributes-natural-language", "en");
    }

    IppRequest text(int tag, String name, String value) {
        return value(tag, name, value.getBytes(StandardCharsets.UTF_8));
    }

    IppRequest texts(int tag, String name, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            text(tag, i == 0 ? name : "", values.get(i));
        }
        return this;
    }

    IppRequest number(String name, int number) {
        return write(() -> {
            head(IppTag.INTEGER, name);
            out.writeShort(Integer.BYTES);
            out.writeInt(number);
        });
    }

    /** From here on the attributes are those of the job. */
    IppRequest job() {
        return write(() -> out.writeByte(IppTag.JOB));
    }

    IppRequest begin(String collection) {
        return value(IppTag.COLLECTION, collection, new byte[0]);
    }

    /** Inside a collection: the name goes before its value, which has none. */
    IppRequest member(String name) {
        return value(IppTag.MEMBER, "", name.getBytes(StandardCharsets.UTF_8));
    }

    IppRequest endCollection() {
        return value(IppTag.END_COLLECTION, "", new byte[0]);
    }

    /** The whole request, with the document behind it. */
    byte[] with(byte[] document) {
        write(() -> {
            out.writeByte(IppTag.END);
            out.write(document);
        });
        return bytes.toByteArray();
    }

    private IppRequest value(int tag, String name, byte[] value) {
        return write(() -> {
            head(tag, name);
            out.writeShort(value.length);
            out.write(value);
        });
    }

    private void head(int tag, String name) throws IOException {
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        out.writeByte(tag);
        out.writeShort(utf8.length);
        out.write(utf8);
    }

    private IppRequest write(Writing writing) {
        try {
            writing.write();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("memory took no more", e);
        }
    }

    private interface Writing {
        void write() throws IOException;
    }
}
