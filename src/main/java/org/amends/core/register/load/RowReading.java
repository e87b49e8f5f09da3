package org.amends.core.register.load;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.amends.core.customer.Customer;
import org.amends.core.customer.Personal;
import org.amends.core.customer.Salutation;
import org.amends.core.register.CustomerList;
import org.amends.core.register.Registered;
import org.amends.core.table.TableRow;
import org.amends.core.table.WrittenDate;

/** One row of a customer list as a line, telling each cell that cannot be. */
final class RowReading {
    private static final Pattern ACCOUNT = Pattern.compile("[0-9A-Z][0-9A-Z-]{3,29}");
    private static final Pattern PHONE = Pattern.compile("[+]?[0-9][0-9 ()-]{4,24}([x转][0-9]+)?");
    /** What a spreadsheet makes of a long number: the last digits are lost for good. */
    private static final Pattern ROUNDED = Pattern.compile("[0-9](\\.[0-9]+)?E\\+?[0-9]+");
    private static final int LONGEST = 400;

    private final Heading heading;
    private final BiConsumer<Column, String> wrong;
    private boolean isRight;

    RowReading(Heading heading, BiConsumer<Column, String> wrong) {
        this.heading = heading;
        this.wrong = wrong;
    }

    /** The line, or empty when a cell was told to be wrong. */
    Optional<CustomerList.Line> read(TableRow row) {
        isRight = true;
        String account = number(row, Column.ACCOUNT);
        if (account.isEmpty()) {
            tell(Column.ACCOUNT, "empty");
        } else if (isRounded(Column.ACCOUNT, account) && !ACCOUNT.matcher(account).matches()) {
            tell(Column.ACCOUNT, "account");
        }
        String phone = number(row, Column.PHONE);
        if (!phone.isEmpty() && isRounded(Column.PHONE, phone) && !PHONE.matcher(phone).matches()) {
            tell(Column.PHONE, "phone");
        }
        String meter = number(row, Column.METER);
        isRounded(Column.METER, meter);
        Customer customer = new Customer(Personal.of(text(row, Column.NAME)), salutation(row), Personal.of(phone),
                Personal.of(account), Personal.of(text(row, Column.ADDRESS)));
        Registered.Supply supply = new Registered.Supply(Personal.of(meter), since(row));
        return isRight ? Optional.of(new CustomerList.Line(customer, supply)) : Optional.empty();
    }

    private boolean isRounded(Column column, String number) {
        boolean rounded = ROUNDED.matcher(number).matches();
        if (rounded) {
            tell(column, "rounded");
        }
        return !rounded;
    }

    private Optional<LocalDate> since(TableRow row) {
        String written = text(row, Column.SINCE);
        Optional<LocalDate> day = WrittenDate.read(Normalizer.normalize(written, Normalizer.Form.NFKC));
        if (!written.isEmpty() && day.isEmpty()) {
            tell(Column.SINCE, "date");
        }
        return day;
    }

    private Salutation salutation(TableRow row) {
        return switch (heading.cell(row, Column.TITLE).toLowerCase(java.util.Locale.ROOT)) {
            case "先生", "男", "mr", "m" -> Salutation.MR;
            case "女士", "女", "ms", "mrs", "miss", "f" -> Salutation.MS;
            default -> Salutation.NEUTRAL;
        };
    }

    private String number(TableRow row, Column column) {
        return Normalizer.normalize(text(row, column), Normalizer.Form.NFKC).replaceFirst("^'", "").strip()
                .toUpperCase(java.util.Locale.ROOT);
    }

    private String text(TableRow row, Column column) {
        String text = heading.cell(row, column);
        if (text.length() > LONGEST) {
            tell(column, "long");
            return "";
        }
        if (text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == '\uFFFD')) {
            tell(column, "signs");
        }
        return text.replaceAll("\\s+", " ");
    }

    private void tell(Column column, String why) {
        isRight = false;
        wrong.accept(column, why);
    }
}
