package org.amends.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.amends.core.customer.Customer;
import org.amends.core.customer.Personal;
import org.amends.core.customer.Salutation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedCustomerTest {

    @ParameterizedTest
    @CsvSource({
        "王秀兰, MS, 王女士, Ms 王", "欧阳静, MR, 欧阳先生, Mr 欧阳", "欧阳, MR, 欧先生, Mr 欧", "𬭎岩, MS, 𬭎女士, Ms 𬭎",
        "龘, NEUTRAL, 龘客户, customer 龘", "买买提·艾力, MR, 买***, 买***", "John Smith, MR, J***, J***",
        "青岛海风水产有限公司, NEUTRAL, 青***, 青***", "'', MR, 未留姓名, no name given"})
    void keepsTheSurnameAndTheTitle(String name, Salutation salutation, String zh, String en) {
        MaskedCustomer masked = MaskedCustomer.of(named(name, salutation));
        assertThat(masked.name().zh()).isEqualTo(zh);
        assertThat(masked.name().en()).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({
        "138 0013 8000, 138****8000", "+86-138-0013-8000, 138****8000", "１３８００１３８０００, 138****8000",
        "83661234, ****34", "95598, ****", "没有电话, ****", "'', ''"})
    void hidesTheMiddleOfATelephone(String phone, String masked) {
        assertThat(MaskedCustomer.of(with(phone, "")).phone()).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"0012345678, ****5678", "00 1234-5678, ****5678", "1234, ****", "'', ''"})
    void keepsTheEndOfAnAccount(String account, String masked) {
        assertThat(MaskedCustomer.of(with("", account)).account()).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "王秀兰要等女儿 13800138000 回话|王女士要等女儿 138****8000 回话",
        "身份证37020219600101123X，户号 00-1234-5678|身份证370****1123，户号 ****78",
        "等3天|等3天"})
    void masksFreeTextAboutTheCustomer(String text, String masked) {
        assertThat(MaskedCustomer.text(Personal.of(text), named("王秀兰", Salutation.MS))).isEqualTo(masked);
    }

    @Test
    void saysThatAnErasedNameIsErased() {
        Customer erased = new Customer(Personal.ERASED, Salutation.MS, Personal.ERASED, Personal.ERASED, Personal.NONE);
        assertThat(MaskedCustomer.of(erased)).isEqualTo(new MaskedCustomer(
                new org.amends.core.language.Wording("（已删除）", "(erased)"), "", ""));
        assertThat(MaskedCustomer.text(Personal.ERASED, erased)).isEmpty();
    }

    private static Customer named(String name, Salutation salutation) {
        return new Customer(Personal.of(name), salutation, Personal.NONE, Personal.NONE, Personal.NONE);
    }

    private static Customer with(String phone, String account) {
        return new Customer(Personal.NONE, Salutation.NEUTRAL, Personal.of(phone), Personal.of(account), Personal.NONE);
    }
}
