package org.amends.core.register.load;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.amends.core.register.CustomerList;
import org.amends.core.table.BadCell;
import org.amends.core.table.TableRow;
import org.amends.core.table.TableSource;
import org.jspecify.annotations.Nullable;

/** Takes a table of customers: read once to check all of it, once more to take it, and only when nothing was wrong. Not for the FX thread. */
public final class LoadCustomers {
    private final CustomerList list;

    public LoadCustomers(CustomerList list) {
        this.list = list;
    }

    /** What a load is: its extent, the day it counts for, how long somebody missing from the lists is kept. */
    public record Order(CustomerList.Extent extent, LocalDate day, Period retention) {
    }

    /** What came of it; nothing was taken when something is wrong. */
    public record Report(Checked checked, Optional<CustomerList.Taken> taken) {
    }

    /** Throws what the source and the list throw. */
    public Report load(TableSource source, Order order, CustomerList.Watch watch) {
        Check check = new Check(source);
        Checked checked = check.run();
        if (!checked.isRight()) {
            return new Report(checked, Optional.empty());
        }
        CustomerList.Order wanted = new CustomerList.Order(order.extent(), order.day(), order.day().minus(order.retention()));
        return new Report(checked, Optional.of(list.take(wanted, line -> check.lines((row, read) -> line.accept(read)), watch)));
    }

    /** One table, read as often as needed. */
    private static final class Check {
        private final TableSource source;
        private final Map<String, Integer> firstRow = new HashMap<>();
        private final List<BadCell> bad = new ArrayList<>();
        private long badInAll;
        private long rows;
        private long repeated;

        Check(TableSource source) {
            this.source = source;
        }

        Checked run() {
            Map<String, Long> seen = new HashMap<>();
            int heading = lines((row, line) -> count(row, line, seen));
            source.merged().stream().filter(where -> rowOf(where) >= heading)
                    .forEach(where -> tell(new BadCell(rowOf(where), where, "merged")));
            if (rows == 0 && badInAll == 0) {
                tell(new BadCell(1, "", "none"));
            }
            return new Checked(rows, repeated, bad, badInAll);
        }

        private void count(TableRow row, CustomerList.Line line, Map<String, Long> seen) {
            String account = line.customer().account().shown();
            long mark = said(line);
            Long before = seen.putIfAbsent(account, mark);
            if (before == null) {
                rows++;
                firstRow.put(account, row.number());
            } else if (before == mark) {
                repeated++;
            } else {
                tell(new BadCell(row.number(), "" + firstRow.get(account), "twice"));
            }
        }

        /** Sixty-four bits of what a line says, so that a table of a million needs no second copy in memory. */
        private static long said(CustomerList.Line line) {
            String all = line.customer().name().shown() + '\n' + line.customer().phone().shown() + '\n'
                    + line.customer().address().shown() + '\n' + line.supply().meter().shown() + line.supply().since();
            long mark = 1125899906842597L;
            for (int i = 0; i < all.length(); i++) {
                mark = 31 * mark + all.charAt(i);
            }
            return mark;
        }

        /** Offers each line that is right, tells what is wrong, gives the row of the heading. */
        int lines(BiConsumer<TableRow, CustomerList.Line> right) {
            Pass pass = new Pass(right);
            source.read(pass::row);
            return pass.end();
        }

        private void tell(BadCell cell) {
            badInAll++;
            if (bad.size() < Checked.NAMED) {
                bad.add(cell);
            }
        }

        private static int rowOf(String where) {
            String digits = where.replaceFirst(":.*", "").replaceAll("\\D", "");
            return digits.isEmpty() ? 1 : Integer.parseInt(digits);
        }

        private final class Pass {
            private final BiConsumer<TableRow, CustomerList.Line> right;
            private final Set<String> missing = new HashSet<>();
            private @Nullable Heading heading;

            Pass(BiConsumer<TableRow, CustomerList.Line> right) {
                this.right = right;
            }

            void row(TableRow row) {
                Heading known = heading;
                if (known == null) {
                    if (row.number() <= Heading.DEEPEST) {
                        Heading.of(row).ifPresent(this::begin);
                    }
                } else if (!row.isBlank() && missing.isEmpty()) {
                    new RowReading(known, (column, why) -> tell(new BadCell(row.number(), known.name(column), why)))
                            .read(row).ifPresent(line -> right.accept(row, line));
                }
            }

            private void begin(Heading found) {
                heading = found;
                for (Column wanted : List.of(Column.ACCOUNT, Column.NAME)) {
                    if (!found.columns().containsKey(wanted)) {
                        missing.add(wanted.name());
                        tell(new BadCell(found.row(), wanted.name(), "no-column"));
                    }
                }
            }

            int end() {
                if (heading == null) {
                    tell(new BadCell(1, "", "no-heading"));
                    return 1;
                }
                return heading.row();
            }
        }
    }
}
