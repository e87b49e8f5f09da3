package org.amends.store.register;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.IntPredicate;
import javax.crypto.SecretKey;
import org.amends.core.register.CustomerId;
import org.amends.core.register.Registered;
import org.amends.search.Terms;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.db.NullValueDataType;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;
import org.h2.value.Value;
import org.h2.value.ValueNull;

/** The maps of one encrypted file: rows by number, numbers by customer, and terms each with the number of its row behind it. */
final class ListTables implements AutoCloseable {
    private static final int CACHE_MB = 32;
    private static final int BITS = 15;
    private static final char END = '\0';

    private final MVStore store;
    private final MVMap<Integer, byte[]> rows;
    private final MVMap<String, Integer> who;
    private final MVMap<String, Value> terms;
    private final Terms wording;

    private ListTables(MVStore store, Terms wording) {
        this.store = store;
        this.wording = wording;
        rows = store.openMap("row", new MVMap.Builder<Integer, byte[]>().valueType(ByteArrayDataType.INSTANCE));
        who = store.openMap("who", new MVMap.Builder<String, Integer>().keyType(StringDataType.INSTANCE));
        terms = store.openMap("term", new MVMap.Builder<String, Value>().keyType(StringDataType.INSTANCE)
                .valueType(NullValueDataType.INSTANCE));
    }

    static ListTables reading(Path file, SecretKey key, Terms wording) {
        return new ListTables(builder(file, key).readOnly().open(), wording);
    }

    /** For building: nothing else reads this file. */
    static ListTables writing(Path file, SecretKey key, Terms wording) {
        MVStore store = builder(file, key).autoCommitDisabled().open();
        store.setVersionsToKeep(0);
        store.setRetentionTime(0);
        return new ListTables(store, wording);
    }

    private static MVStore.Builder builder(Path file, SecretKey key) {
        return new MVStore.Builder().fileName("async:" + file.toAbsolutePath()).cacheSize(CACHE_MB)
                .encryptionKey(HexFormat.of().formatHex(key.getEncoded()).toCharArray());
    }

    int count() {
        return rows.size();
    }

    Optional<Registered> row(int number) {
        byte[] row = rows.get(number);
        return row == null ? Optional.empty() : Optional.of(RowBytes.read(row));
    }

    Optional<Registered> find(CustomerId id) {
        Integer number = who.get(id.toString());
        return number == null ? Optional.empty() : row(number);
    }

    /** Puts a customer in place of what was known of them. */
    void put(Registered now) {
        Integer known = who.get(now.id().toString());
        int number = known != null ? known : rows.isEmpty() ? 0 : rows.lastKey() + 1;
        if (known != null) {
            row(number).ifPresent(before -> {
                if (!wording.of(before).equals(wording.of(now))) {
                    wording.of(before).forEach(term -> terms.remove(key(term, number)));
                }
            });
        }
        rows.put(number, RowBytes.write(now));
        who.put(now.id().toString(), number);
        wording.of(now).forEach(term -> terms.put(key(term, number), ValueNull.INSTANCE));
    }

    /** As `put` for one whose terms are the same as before. */
    void touch(Registered now) {
        rows.put(who.get(now.id().toString()), RowBytes.write(now));
    }

    /** Takes out whoever does not stay; gives how many went. */
    long sweep(java.util.function.Predicate<Registered> stays) {
        long gone = 0;
        for (Iterator<Integer> all = rows.keyIterator(null); all.hasNext();) {
            int number = all.next();
            Registered one = row(number).orElseThrow();
            if (!stays.test(one)) {
                wording.of(one).forEach(term -> terms.remove(key(term, number)));
                who.remove(one.id().toString());
                rows.remove(number);
                gone++;
            }
        }
        return gone;
    }

    /** Offers the rows whose terms begin so, until the taker has enough (answers false). */
    void beginning(String prefix, IntPredicate taker) {
        for (Iterator<String> keys = terms.keyIterator(prefix); keys.hasNext();) {
            String key = keys.next();
            if (!key.startsWith(prefix) || !taker.test(number(key))) {
                return;
            }
        }
    }

    void commit() {
        store.commit();
    }

    private static String key(String term, int number) {
        return term + END + (char) ((number >> 2 * BITS & 3) + 1) + (char) ((number >> BITS & 0x7FFF) + 1)
                + (char) ((number & 0x7FFF) + 1);
    }

    private static int number(String key) {
        int end = key.length();
        return (key.charAt(end - 3) - 1) << 2 * BITS | (key.charAt(end - 2) - 1) << BITS | key.charAt(end - 1) - 1;
    }

    /** On the medium when it returns. */
    void finish() {
        store.commit();
        store.compactFile(10_000);
        store.sync();
        store.close();
    }

    @Override
    public void close() {
        if (!store.isClosed()) {
            store.closeImmediately();
        }
    }
}
