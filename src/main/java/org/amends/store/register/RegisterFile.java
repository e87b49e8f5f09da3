package org.amends.store.register;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.crypto.SecretKey;
import org.amends.core.customer.Personal;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.register.CustomerId;
import org.amends.core.register.CustomerList;
import org.amends.core.register.CustomerRegister;
import org.amends.core.register.Registered;
import org.amends.journal.file.DiskFaults;
import org.amends.search.Pinyin;
import org.amends.search.Terms;
import org.amends.search.Typed;
import org.amends.vault.seal.Derivation;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/** The list of customers of one store. Opened when it is first asked; a list being taken is built beside it by another thread. */
public final class RegisterFile implements CustomerRegister, CustomerList, AutoCloseable {
    private static final int BATCH = 10_000;

    private final Path file;
    private final SecretKey key;
    private final Pinyin pinyin = new Pinyin();
    private final Terms terms = new Terms(pinyin);
    private final Typed typed = new Typed(pinyin);
    private @Nullable ListTables present;

    public RegisterFile(Path folder, SecretKey key) {
        this.file = folder.resolve("customers.mv");
        this.key = key;
    }

    @Override
    public List<Registered> find(String words, int limit) {
        return ask(tables -> new Lookup(tables, terms, limit).find(typed.parts(words)), List.of());
    }

    @Override
    public Optional<Registered> find(CustomerId id) {
        return ask(tables -> tables.find(id), Optional.empty());
    }

    @Override
    public Optional<Registered> byAccount(Personal account) {
        return account.isBlank() ? Optional.empty() : find(id(account.shown()));
    }

    @Override
    public List<Registered> byPhone(Personal phone, int limit) {
        String digits = digits(phone);
        return digits.length() < 5 ? List.of() : find(digits, limit + 50).stream()
                .filter(who -> digits(who.customer().phone()).equals(digits)).limit(limit).toList();
    }

    @Override
    public long count() {
        return ask(tables -> (long) tables.count(), 0L);
    }

    @Override
    public Taken take(Order order, Consumer<Consumer<Line>> lines, Watch watch) {
        Path building = file.resolveSibling("customers.building");
        try {
            Files.deleteIfExists(building);
            if (Files.exists(file)) {
                Files.copy(file, building);
            }
            Taken taken = build(building, order, lines, watch);
            replace(building);
            return taken;
        } catch (IOException e) {
            throw DiskFaults.of(e);
        } catch (MVStoreException e) {
            throw new Fault(FaultCode.STORE_FAILED, e, building.toString());
        } finally {
            discard(building);
        }
    }

    private Taken build(Path building, Order order, Consumer<Consumer<Line>> lines, Watch watch) {
        try (ListTables tables = ListTables.writing(building, key, terms)) {
            Tally tally = new Tally();
            lines.accept(line -> {
                tally.count(tables, new Registered(id(line.customer().account().shown()), line.customer(), line.supply(),
                        order.day()));
                if (tally.total() % BATCH == 0) {
                    tables.commit();
                    goOn(watch, tally.total());
                }
            });
            goOn(watch, tally.total());
            long gone = order.extent() == Extent.FULL ? tables.sweep(who -> !who.listed().isBefore(order.keepSince())) : 0;
            Taken taken = new Taken(tally.added, tally.changed, tally.same, gone, tables.count());
            tables.finish();
            return taken;
        }
    }

    private static void goOn(Watch watch, long taken) {
        if (!watch.goesOn(taken)) {
            throw new Stopped();
        }
    }

    /** What came of the lines so far. */
    private static final class Tally {
        private long added;
        private long changed;
        private long same;

        long total() {
            return added + changed + same;
        }

        void count(ListTables tables, Registered now) {
            Optional<Registered> before = tables.find(now.id());
            if (before.isEmpty()) {
                added++;
                tables.put(now);
            } else if (before.get().customer().equals(now.customer()) && before.get().supply().equals(now.supply())) {
                same++;
                tables.touch(now);
            } else {
                changed++;
                tables.put(now);
            }
        }
    }

    private synchronized void replace(Path built) throws IOException {
        close();
        Files.move(built, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private synchronized <T> T ask(Function<ListTables, T> question, T without) {
        if (present == null && !Files.exists(file)) {
            return without;
        }
        try {
            ListTables tables = present == null ? ListTables.reading(file, key, terms) : present;
            present = tables;
            return question.apply(tables);
        } catch (MVStoreException e) {
            throw new Fault(FaultCode.STORE_DAMAGED, e, "customers");
        }
    }

    private CustomerId id(String account) {
        byte[] mark = Derivation.hmac(key.getEncoded(), account.strip().getBytes(StandardCharsets.UTF_8));
        ByteBuffer bytes = ByteBuffer.wrap(mark);
        return new CustomerId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    private static String digits(Personal number) {
        return number.shown().replaceAll("\\D", "");
    }

    private static void discard(Path building) {
        try {
            Files.deleteIfExists(building);
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    @Override
    public synchronized void close() {
        if (present != null) {
            present.close();
            present = null;
        }
    }
}
