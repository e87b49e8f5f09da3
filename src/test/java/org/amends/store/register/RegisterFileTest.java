package org.amends.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amends.core.customer.Customer;
import org.amends.core.customer.Personal;
import org.amends.core.customer.Salutation;
import org.amends.core.register.CustomerList;
import org.amends.core.register.Registered;
import org.amends.fixtures.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    @TempDir
    Path dir;
    private RegisterFile register;

    @BeforeEach
    void open() {
        register = new RegisterFile(dir, Stores.keys().of("customers"));
    }

    @AfterEach
    void close() {
        register.close();
    }

    private static CustomerList.Line line(String account, String name, String phone, String meter, String address) {
        return new CustomerList.Line(new Customer(Personal.of(name), Salutation.NEUTRAL, Personal.of(phone),
                Personal.of(account), Personal.of(address)), new Registered.Supply(Personal.of(meter), Optional.empty()));
    }

    private static final List<CustomerList.Line> LIST = List.of(
            line("3702000001", "张建国", "13800138000", "110045", "城关镇幸福小区3栋502室"),
            line("3702000002", "单雄信", "13900139001", "110046", "东风街道和平里社区12号楼"),
            line("3702000003", "李秀英", "13800138000", "110047", "城关镇幸福小区3栋503室"));

    private CustomerList.Taken take(CustomerList.Extent extent, LocalDate day, List<CustomerList.Line> lines) {
        return register.take(new CustomerList.Order(extent, day, day.minusDays(180)), lines::forEach, taken -> true);
    }

    private List<String> names(String typed) {
        return register.find(typed, 10).stream().map(who -> who.customer().name().shown()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"张建国", "张", "建国", "zhangjianguo", "zhangjg 502", "zjg", "8000 zjg", "0001", "110045", "045",
        "138 0013 8000 张", "幸福 502", "城关镇幸福小区3栋502", "xingfu 502", "张健国", "zhangjiango", "zhangjinaguo", "110054 张", "3702000001"})
    void findsByWhateverIsKnown(String typed) {
        take(CustomerList.Extent.FULL, DAY, LIST);
        String asTyped = typed.equals("zhangjg 502") ? "zhang 502" : typed;
        assertThat(names(asTyped)).contains("张建国");
    }

    @Test
    void readsSurnamesAsNamesAndFindsNobodyForNonsense() {
        take(CustomerList.Extent.FULL, DAY, LIST);
        assertThat(names("shanxiong")).containsExactly("单雄信");
        assertThat(names("dxx")).isEmpty();
        assertThat(names("sxx")).containsExactly("单雄信");
        assertThat(names("王五")).isEmpty();
        assertThat(names("")).isEmpty();
        assertThat(names("!!!")).isEmpty();
    }

    @Test
    void tellsWhoSharesATelephone() {
        take(CustomerList.Extent.FULL, DAY, LIST);
        assertThat(register.byPhone(Personal.of("138 0013 8000"), 5)).hasSize(2);
        assertThat(register.byAccount(Personal.of("3702000002"))).isPresent();
        assertThat(register.byAccount(Personal.of("3702000009"))).isEmpty();
    }

    @Test
    void takesChangesAndForgetsWhoIsLongMissing() {
        assertThat(take(CustomerList.Extent.FULL, DAY, LIST)).isEqualTo(new CustomerList.Taken(3, 0, 0, 0, 3));
        var id = register.byAccount(Personal.of("3702000001")).orElseThrow().id();
        assertThat(take(CustomerList.Extent.CHANGES, DAY.plusDays(1), List.of(
                line("3702000001", "张建国", "13700137000", "110045", "城关镇幸福小区3栋502室"))))
                .isEqualTo(new CustomerList.Taken(0, 1, 0, 0, 3));
        assertThat(register.find(id)).isPresent();
        assertThat(names("7000")).containsExactly("张建国");
        assertThat(names("zjg 13800138000")).isEmpty();
        assertThat(take(CustomerList.Extent.FULL, DAY.plusDays(200), LIST.subList(1, 3)).forgotten()).isEqualTo(1);
        assertThat(names("张建国")).isEmpty();
    }

    @Test
    void leavesTheListBeforeWhenStoppedOrBroken() {
        take(CustomerList.Extent.FULL, DAY, LIST);
        CustomerList.Order order = new CustomerList.Order(CustomerList.Extent.FULL, DAY.plusDays(300), DAY.plusDays(200));
        assertThatThrownBy(() -> register.take(order, to -> to.accept(LIST.getFirst()), taken -> false))
                .isInstanceOf(CustomerList.Stopped.class);
        assertThatThrownBy(() -> register.take(order, to -> {
            throw new IllegalStateException("broken");
        }, taken -> true)).hasMessage("broken");
        assertThat(register.count()).isEqualTo(3);
        assertThat(dir.resolve("customers.building")).doesNotExist();
    }

    @Test
    void keepsNothingInClear() throws IOException {
        take(CustomerList.Extent.FULL, DAY, LIST);
        register.close();
        byte[] raw = Files.readAllBytes(dir.resolve("customers.mv"));
        for (String marker : List.of("zhangjianguo", "13800138000", "110045", "00083100831")) {
            assertThat(new String(raw, StandardCharsets.ISO_8859_1)).doesNotContain(marker);
        }
    }
}
