package org.amends.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import javax.crypto.spec.SecretKeySpec;
import org.amends.cli.bench.BenchName;
import org.amends.cli.bench.BenchReport.Finding;
import org.amends.cli.bench.BenchReport.Side;
import org.amends.cli.bench.CannotMeasure;
import org.amends.cli.bench.Spread;
import org.amends.core.customer.Customer;
import org.amends.core.customer.Personal;
import org.amends.core.customer.Salutation;
import org.amends.core.register.CustomerList;
import org.amends.core.register.Registered;
import org.amends.search.Pinyin;
import org.amends.store.register.RegisterFile;

/** Finds customers in a made-up list, encrypted on disk as a real one, in every way a clerk types; the same kinds in a small list beside it. */
final class SearchBench {
    static final int MILLION = 1_000_000;
    private static final int SMALL = 1_000;
    private static final int QUERIES_A_ROUND = 200;
    private static final int WARM = 100;
    private static final int SHOWN = 20;
    private static final int KEY_BYTES = 32;
    private static final int KINDS = 10;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英玉华建国志红文辉力永健世广义兴良海山仁波宁贵福生龙元全胜学祥才发武新利清飞彬富顺信子";
    private static final String[] STREETS = {"槐树路", "解放街", "建设路", "人民大道", "胜利巷", "和平里", "长江路", "黄河街", "中山路", "文化巷"};
    private static final String[] DISTRICTS = {"城南区", "市北区", "崂山镇", "李家村", "东关街道"};

    private final Path folder;
    private final long seed;
    private final Pinyin pinyin = new Pinyin();

    SearchBench(Path folder, long seed) {
        this.folder = folder;
        this.seed = seed;
    }

    /** In a list of so many. */
    Finding measure(int rounds, int customers) {
        try {
            Side large = side(customers, rounds);
            return Finding.compared(BenchName.SEARCH.word(), large, side(SMALL, rounds));
        } catch (IOException e) {
            throw new CannotMeasure("no list could be made: " + e.getMessage());
        }
    }

    private Side side(int count, int rounds) throws IOException {
        Path data = Files.createDirectories(folder.resolve("list-" + count));
        try (RegisterFile register = new RegisterFile(data, new SecretKeySpec(new byte[KEY_BYTES], "AES"))) {
            register.take(new CustomerList.Order(CustomerList.Extent.FULL, DAY, DAY.minusYears(3)), lines(count), taken -> true);
            Random random = new Random(seed + 1);
            for (int i = 0; i < WARM; i++) {
                register.find(query(i, random, count), SHOWN);
            }
            List<Double> samples = new ArrayList<>();
            for (int i = 0; i < rounds * QUERIES_A_ROUND; i++) {
                String typed = query(i, random, count);
                long began = System.nanoTime();
                List<Registered> found = register.find(typed, SHOWN);
                samples.add((System.nanoTime() - began) / 1e6);
                expect(i, typed, found);
            }
            return new Side(String.format(Locale.ROOT, "ms to find customers in a list of %,d, seed %d, ten kinds of queries in turn", count,
                    seed), Spread.of(samples));
        }
    }

    /** A search that finds nobody where somebody is would be quick and worth nothing. */
    private static void expect(int i, String typed, List<Registered> found) {
        boolean isOfNobody = i % KINDS == KINDS - 1;
        if (!isOfNobody && found.isEmpty()) {
            throw new CannotMeasure("nobody was found for a query of kind " + i % KINDS + ", " + typed.length() + " characters");
        }
    }

    private Consumer<Consumer<CustomerList.Line>> lines(int count) {
        return line -> {
            for (int i = 0; i < count; i++) {
                line.accept(new CustomerList.Line(customer(i), new Registered.Supply(Personal.of(meter(i)), Optional.empty())));
            }
        };
    }

    private Customer customer(int i) {
        return new Customer(Personal.of(name(i)), Salutation.NEUTRAL, Personal.of(phone(i)), Personal.of(account(i)),
                Personal.of(address(i)));
    }

    private Random of(int i) {
        return new Random(seed * 1_000_003 + i);
    }

    private String name(int i) {
        Random random = of(i);
        StringBuilder name = new StringBuilder().append(SURNAMES.charAt(random.nextInt(SURNAMES.length())));
        int given = random.nextInt(5) == 0 ? 1 : 2;
        for (int c = 0; c < given; c++) {
            name.append(GIVEN.charAt(random.nextInt(GIVEN.length())));
        }
        return name.toString();
    }

    private String phone(int i) {
        return String.format(Locale.ROOT, "13%09d", Math.floorMod(i * 7_919L + seed, 1_000_000_000L));
    }

    private static String account(int i) {
        return String.format(Locale.ROOT, "37%08d", i);
    }

    private static String meter(int i) {
        return String.format(Locale.ROOT, "M%09d", i * 13L % 1_000_000_000L);
    }

    private String address(int i) {
        Random random = of(i + 17);
        return DISTRICTS[random.nextInt(DISTRICTS.length)] + STREETS[random.nextInt(STREETS.length)] + (1 + random.nextInt(300)) + "号"
                + (1 + random.nextInt(8)) + "单元" + (1 + random.nextInt(40)) + "室";
    }

    /** What a clerk types for somebody of the list, in ten ways by turns; the last is of nobody. */
    private String query(int turn, Random random, int count) {
        int who = random.nextInt(count);
        List<String> syllables = pinyin.name(name(who));
        return switch (turn % KINDS) {
            case 0 -> name(who);
            case 1 -> String.join("", syllables);
            case 2 -> initials(syllables) + " " + phone(who).substring(7);
            case 3 -> phone(who).substring(7);
            case 4 -> phone(who);
            case 5 -> account(who).substring(4);
            case 6 -> meter(who).substring(4);
            case 7 -> address(who);
            case 8 -> name(who).substring(0, 1) + " " + phone(who).substring(5);
            default -> "zzqx 00000000000000";
        };
    }

    private static String initials(List<String> syllables) {
        StringBuilder initials = new StringBuilder();
        syllables.stream().filter(s -> !s.isEmpty()).forEach(s -> initials.append(s.charAt(0)));
        return initials.toString();
    }
}
