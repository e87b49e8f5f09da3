package org.amends.journal.segment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;
import javax.crypto.SecretKey;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.journal.file.StoreFile;
import org.amends.vault.seal.Derivation;
import org.amends.vault.seal.Sealing;

/**
 * One file of the journal. A head says which stream, from which sequence number on, and a random salt; each record is
 * sealed under a key of this segment with its sequence number as nonce. A segment that failed once is never used again.
 */
public final class Segment implements AutoCloseable {
    public static final int HEAD = 96;
    private static final int HEAD_CHECKED = 92;
    private static final int MAGIC = 0x414D5347;
    private static final int RECORD_MAGIC = 0x414D5231;
    private static final int RECORD_HEAD = 20;
    private static final int KEY_MARK = 8;
    private static final int LONGEST = 1 << 20;

    private final StoreFile file;
    private final Label label;
    private final SecretKey key;
    private long end;
    private boolean failed;

    /** What a segment's head says. `incarnations` counts those up to this one; `position` those before its first. */
    public record Label(StreamId stream, long firstSeq, int incarnations, long position, byte[] salt, Before before) {

        /** A segment that follows what stands before it. */
        public Label(StreamId stream, long firstSeq, int incarnations, long position, byte[] salt) {
            this(stream, firstSeq, incarnations, position, salt, Before.NOTHING_MISSING);
        }
    }

    /** What stands before a segment. */
    public enum Before {
        NOTHING_MISSING,
        /** Events before it were lost and it was written by a rescue: its first record follows nothing that is here. */
        A_GAP
    }

    /** A record found by looking for it. */
    public record Found(long seq, byte[] frozen) {
    }

    private Segment(StoreFile file, Label label, SecretKey journalKey, long end) {
        this.file = file;
        this.label = label;
        this.key = Derivation.key(journalKey.getEncoded(), label.salt(), "amends/segment");
        this.end = end;
    }

    public static Segment create(StoreFile file, Label label, SecretKey journalKey) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        head.putInt(MAGIC).putInt(1);
        put(head, label.stream().device());
        put(head, label.stream().incarnation());
        head.putLong(label.firstSeq()).putInt(label.incarnations()).putLong(label.position()).put(label.salt());
        head.put(keyMark(journalKey, label.salt()));
        head.put(label.before() == Before.A_GAP ? gapMark(journalKey, label) : new byte[KEY_MARK]);
        head.position(HEAD_CHECKED).putInt(crc(head.array(), HEAD_CHECKED)).flip();
        file.truncate(0);
        file.write(0, head);
        file.force();
        return new Segment(file, label, journalKey, HEAD);
    }

    /** Empty when the head is damaged or was never finished; another key is a Fault, and nothing is touched. */
    public static Optional<Segment> open(StoreFile file, SecretKey journalKey) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        if (file.read(0, head) < HEAD || head.getInt(HEAD_CHECKED) != crc(head.array(), HEAD_CHECKED)
                || head.getInt(0) != MAGIC) {
            return Optional.empty();
        }
        head.position(8);
        StreamId stream = new StreamId(new UUID(head.getLong(), head.getLong()),
                new UUID(head.getLong(), head.getLong()));
        long firstSeq = head.getLong();
        int incarnations = head.getInt();
        long position = head.getLong();
        byte[] salt = new byte[16];
        head.get(salt);
        byte[] mark = new byte[KEY_MARK];
        head.get(mark);
        if (!Arrays.equals(mark, keyMark(journalKey, salt))) {
            throw new Fault(FaultCode.WRONG_KEY, "journal");
        }
        Label label = new Label(stream, firstSeq, incarnations, position, salt, Before.A_GAP);
        byte[] gap = new byte[KEY_MARK];
        head.get(gap);
        return Optional.of(new Segment(file, Arrays.equals(gap, gapMark(journalKey, label)) ? label
                : new Label(stream, firstSeq, incarnations, position, salt), journalKey, HEAD));
    }

    public Label label() {
        return label;
    }

    public long end() {
        return end;
    }

    public StoreFile file() {
        return file;
    }

    /** Takes the end back to a place known to be good. */
    public void endAt(long place) {
        end = place;
    }

    public boolean isUsable() {
        return !failed;
    }

    /**
     * Durable when it returns; what could not be read back is refused before a byte is written. After a failure of any kind,
     * out of memory too, this segment is given up for ever (no second fsync is believed).
     */
    public void append(long seq, byte[] frozen) throws IOException {
        long before = end;
        failed = true;
        try {
            write(seq, frozen);
            file.force();
            failed = false;
        } finally {
            end = failed ? before : end;
        }
    }

    /** The same, durable only once the file is forced: for writing many at once. */
    public void write(long seq, byte[] frozen) throws IOException {
        ByteBuffer record = record(seq, frozen);
        int length = record.remaining();
        if (length - RECORD_HEAD > LONGEST) {
            throw new Fault(FaultCode.STORE_FAILED, "an event of " + length + " bytes");
        }
        file.write(end, record);
        end += length;
    }

    /** How many bytes a record takes here. */
    public long length(Found record) {
        return RECORD_HEAD + record.frozen().length + 16L;
    }

    /** The frozen bytes at the present end, moving it on; empty at a torn, damaged or missing record. */
    public Optional<byte[]> next(long expectedSeq) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(RECORD_HEAD);
        if (file.read(end, head) < RECORD_HEAD || head.getInt(0) != RECORD_MAGIC || head.getLong(8) != expectedSeq) {
            return Optional.empty();
        }
        int length = head.getInt(4);
        if (length < 0 || length > LONGEST || end + RECORD_HEAD + length > file.size()) {
            return Optional.empty();
        }
        ByteBuffer sealed = ByteBuffer.allocate(length);
        file.read(end + RECORD_HEAD, sealed);
        if (head.getInt(16) != crc(sealed.array(), length)) {
            return Optional.empty();
        }
        Optional<byte[]> frozen = Sealing.openWith(key, nonce(expectedSeq), sealed.array(), bound(head));
        frozen.ifPresent(bytes -> end += RECORD_HEAD + length);
        return frozen;
    }

    /** Whether whole records stand after the present end: then something in the middle is damaged, not torn. */
    public boolean hasRecordsAfter(long seq) throws IOException {
        long size = file.size();
        byte[] rest = new byte[(int) Math.min(Integer.MAX_VALUE - 16, Math.max(0, size - end))];
        file.read(end, ByteBuffer.wrap(rest));
        ByteBuffer view = ByteBuffer.wrap(rest);
        for (int i = 1; i + RECORD_HEAD <= rest.length; i++) {
            if (view.getInt(i) == RECORD_MAGIC && view.getLong(i + 8) > seq) {
                int length = view.getInt(i + 4);
                if (length > 0 && i + RECORD_HEAD + length <= rest.length && view.getInt(i + 16) == crc(
                        Arrays.copyOfRange(rest, i + RECORD_HEAD, i + RECORD_HEAD + length), length)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The next whole record at or after the present end, whatever stands between; the end moves behind it. */
    public Optional<Found> scan() throws IOException {
        long size = file.size();
        byte[] rest = new byte[(int) Math.min(Integer.MAX_VALUE - 16, Math.max(0, size - end))];
        file.read(end, ByteBuffer.wrap(rest));
        ByteBuffer view = ByteBuffer.wrap(rest);
        long from = end;
        for (int i = 0; i + RECORD_HEAD <= rest.length; i++) {
            if (view.getInt(i) == RECORD_MAGIC) {
                long seq = view.getLong(i + 8);
                end = from + i;
                Optional<byte[]> frozen = next(seq);
                if (frozen.isPresent()) {
                    return Optional.of(new Found(seq, frozen.get()));
                }
            }
        }
        end = from;
        return Optional.empty();
    }

    /**
     * Up to which number something was written behind the present end that cannot be read any more; `last` where nothing but noughts stands.
     * Where heads are damaged too it is one at least.
     */
    public long writtenUpTo(long last) throws IOException {
        byte[] rest = new byte[(int) Math.min(Integer.MAX_VALUE - 16, Math.max(0, file.size() - end))];
        file.read(end, ByteBuffer.wrap(rest));
        ByteBuffer view = ByteBuffer.wrap(rest);
        long upTo = last;
        for (int i = 0; i < rest.length; i++) {
            boolean isHead = i + RECORD_HEAD <= rest.length && view.getInt(i) == RECORD_MAGIC;
            long seq = isHead ? view.getLong(i + 8) : 0;
            boolean isLikely = seq > upTo && seq <= last + 1 + rest.length / RECORD_HEAD;
            upTo = isLikely ? seq : rest[i] == 0 ? upTo : Math.max(upTo, last + 1);
        }
        return upTo;
    }

    private ByteBuffer record(long seq, byte[] frozen) {
        int length = frozen.length + 16;
        ByteBuffer record = ByteBuffer.allocate(RECORD_HEAD + length);
        record.putInt(RECORD_MAGIC).putInt(length).putLong(seq).putInt(0);
        byte[] sealed = Sealing.sealWith(key, nonce(seq), frozen, bound(record));
        record.putInt(16, crc(sealed, sealed.length));
        return record.put(sealed).flip();
    }

    /** What the seal is bound to: magic, length, sequence number and the segment's own head. */
    private byte[] bound(ByteBuffer record) {
        byte[] stream = label.stream().toString().getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(16 + stream.length).put(record.array(), 0, 16).put(stream).array();
    }

    /** Tells another key from damage, so that a wrong key never sets a journal aside. */
    private static byte[] keyMark(SecretKey journalKey, byte[] salt) {
        return Arrays.copyOf(Derivation.hmac(journalKey.getEncoded(), salt), KEY_MARK);
    }

    /** Only who has the journal's key can say that a gap is known. */
    private static byte[] gapMark(SecretKey journalKey, Label label) {
        return Arrays.copyOf(Derivation.hmac(journalKey.getEncoded(), ByteBuffer.allocate(32).put(label.salt())
                .putLong(label.firstSeq()).putLong(label.position()).array()), KEY_MARK);
    }

    private static byte[] nonce(long seq) {
        return ByteBuffer.allocate(12).putInt(0).putLong(seq).array();
    }

    private static void put(ByteBuffer head, UUID id) {
        head.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static int crc(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
