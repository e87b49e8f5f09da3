package org.amends.store.register;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.amends.core.customer.Customer;
import org.amends.core.customer.Personal;
import org.amends.core.customer.Salutation;
import org.amends.core.register.CustomerId;
import org.amends.core.register.Registered;

/** A customer as bytes of the encrypted file and back. */
final class RowBytes {
    private static final int FORM = 1;
    private static final long NO_DAY = Long.MIN_VALUE;

    private RowBytes() {
    }

    static byte[] write(Registered who) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(160);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            out.writeLong(who.id().value().getMostSignificantBits());
            out.writeLong(who.id().value().getLeastSignificantBits());
            out.writeByte(who.customer().salutation().ordinal());
            out.writeUTF(who.customer().name().shown());
            out.writeUTF(who.customer().phone().shown());
            out.writeUTF(who.customer().account().shown());
            out.writeUTF(who.customer().address().shown());
            out.writeUTF(who.supply().meter().shown());
            out.writeLong(who.supply().since().map(LocalDate::toEpochDay).orElse(NO_DAY));
            out.writeLong(who.listed().toEpochDay());
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return bytes.toByteArray();
    }

    static Registered read(byte[] row) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(row))) {
            int form = in.readByte();
            if (form != FORM) {
                throw new IllegalStateException("a customer in form " + form);
            }
            CustomerId id = new CustomerId(new UUID(in.readLong(), in.readLong()));
            Salutation salutation = Salutation.values()[in.readByte()];
            Customer customer = new Customer(text(in), salutation, text(in), text(in), text(in));
            Personal meter = text(in);
            long since = in.readLong();
            Optional<LocalDate> day = since == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(since));
            return new Registered(id, customer, new Registered.Supply(meter, day), LocalDate.ofEpochDay(in.readLong()));
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    private static Personal text(DataInputStream in) throws IOException {
        return Personal.of(in.readUTF());
    }
}
