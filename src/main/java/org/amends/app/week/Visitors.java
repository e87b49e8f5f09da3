package org.amends.app.week;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.amends.app.week.counter.WeekDesk;
import org.amends.app.week.counter.Used;
import org.amends.cli.play.PlayFailed;
import org.amends.core.customer.Customer;
import org.amends.core.register.CustomerList;
import org.amends.core.register.Registered;
import org.amends.core.register.load.LoadCustomers;
import org.amends.core.table.OutTable;
import org.amends.core.table.TableForm;
import org.amends.export.outgoing.FolderTables;
import org.amends.intake.TableFile;

/** Who comes to a counter: a list of customers taken from a file, whole and then with changes, and found again in every way there is. */
final class Visitors {
    private static final List<String> HEADINGS = List.of("户号", "户名", "电话", "表号", "用电地址", "立户日期");
    private static final String[][] SURNAMES = {{"王", "wang"}, {"李", "li"}, {"张", "zhang"}, {"刘", "liu"}, {"陈", "chen"},
            {"杨", "yang"}, {"赵", "zhao"}, {"黄", "huang"}, {"周", "zhou"}, {"吴", "wu"}};
    private static final String[][] GIVEN = {{"秀英", "xiuying"}, {"国强", "guoqiang"}, {"明丽", "mingli"}, {"建华", "jianhua"},
            {"志军", "zhijun"}, {"玉芳", "yufang"}, {"大伟", "dawei"}};
    private static final String[] WAYS = {"2019-05-20", "2019年5月20日", "2019/5/20", "20190520", "2019.05.20"};

    private final WeekDesk desk;
    private final List<Registered> all = new ArrayList<>();

    Visitors(WeekDesk desk, int count) {
        this.desk = desk;
        take(count, CustomerList.Extent.FULL, Used.CUSTOMER_LIST_WHOLE);
        take(count + 2, CustomerList.Extent.CHANGES, Used.CUSTOMER_LIST_CHANGES);
        for (int i = 0; i < count; i++) {
            all.add(desk.store.register().byAccount(org.amends.core.customer.Personal.of(account(i))).orElseThrow());
        }
    }

    /** Whoever comes as number so and so; after the last the first comes again. */
    Registered number(int i) {
        return all.get(i % all.size());
    }

    private void take(int until, CustomerList.Extent extent, Used used) {
        int from = extent == CustomerList.Extent.FULL ? 0 : until - 2;
        List<List<String>> rows = new ArrayList<>();
        for (int i = from; i < until; i++) {
            rows.add(List.of(account(i), name(i)[0], phone(i), "M" + (70_000_000 + number(i, 0)), address(i), WAYS[i % WAYS.length]));
        }
        String name = "customers-" + extent.name().toLowerCase(Locale.ROOT);
        String path = new FolderTables(desk.folder.resolve("in")).write(new OutTable(name, HEADINGS, rows), TableForm.XLSX);
        LoadCustomers.Report report = new LoadCustomers(desk.store.register()).load(TableFile.at(java.nio.file.Path.of(path)),
                new LoadCustomers.Order(extent, desk.today(), Period.ofYears(3)), taken -> true);
        if (report.taken().filter(taken -> taken.added() == rows.size()).isEmpty()) {
            throw new PlayFailed("the list of customers was not taken: " + report.checked().bad());
        }
        desk.tally.add(used);
    }

    private int number(int i, int spread) {
        return Integer.parseInt(desk.hall.counter()) * 100_000 + i * 37 + spread;
    }

    private String account(int i) {
        return String.format(Locale.ROOT, "37%08d", number(i, 11));
    }

    private String phone(int i) {
        return String.format(Locale.ROOT, "138%08d", number(i, 5) * 13);
    }

    private static String[] name(int i) {
        String[] surname = SURNAMES[i % SURNAMES.length];
        String[] given = GIVEN[i % GIVEN.length];
        return new String[] {surname[0] + given[0], surname[1] + given[1]};
    }

    private static String address(int i) {
        return "城南区槐树路" + (3 + i) + "号" + (1 + i % 6) + "单元";
    }

    /** Looks for this customer in the way of this turn, and counts it when they are among those found. */
    void find(int i, int turn) {
        int who = i % all.size();
        String pinyin = name(who)[1];
        String account = account(who);
        String phone = phone(who);
        switch (turn % 6) {
            case 0 -> found(who, name(who)[0], Used.FOUND_BY_NAME);
            case 1 -> found(who, pinyin + " " + phone.substring(7), Used.FOUND_BY_PINYIN);
            case 2 -> found(who, phone.substring(5), Used.FOUND_BY_TELEPHONE);
            case 3 -> found(who, account.substring(4), Used.FOUND_BY_ACCOUNT);
            case 4 -> found(who, "槐树路 " + phone.substring(6), Used.FOUND_BY_ADDRESS);
            default -> found(who, account.substring(0, 8) + (char) ('0' + (account.charAt(8) - '0' + 1) % 10) + account.charAt(9),
                    Used.FOUND_WITH_A_SLIP);
        }
    }

    private void found(int who, String typed, Used used) {
        if (desk.meet().find(desk.clerk, typed, 20).stream().anyMatch(one -> one.id().equals(all.get(who).id()))) {
            desk.tally.add(used);
        }
    }

    /** What is known before the first word; two records are joined and parted again once in a while. */
    Customer met(int i, int turn) {
        find(i, turn);
        Registered who = number(i);
        var visit = desk.meet().meet(who);
        if (visit.repeat().visits() > 0) {
            desk.tally.add(Used.MET_AGAIN);
        }
        if (!visit.promises().isEmpty()) {
            desk.tally.add(Used.OPEN_PROMISE_MET);
        }
        if (turn % 12 == 0) {
            Registered other = number(i + 1);
            desk.meet().join(desk.clerk, who, other);
            if (desk.meet().meet(who).others().stream().anyMatch(one -> one.who().id().equals(other.id()))) {
                desk.tally.add(Used.RECORDS_JOINED);
            }
            desk.meet().part(desk.clerk, other);
            if (desk.meet().meet(who).others().stream().noneMatch(one -> one.tie() == org.amends.core.visit.Other.Tie.JOINED)) {
                desk.tally.add(Used.RECORDS_PARTED);
            }
        }
        return who.customer();
    }
}
