package org.amends.core.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnameTest {

    @ParameterizedTest
    @CsvSource({"王芳,王", "欧阳静,欧阳", "上官,上", "司马相如,司马", "阿依古丽·买买提,阿依古丽", "𬭎建国,𬭎", "John Smith,Smith",
        "Madonna,Madonna", "' 李 ',李", "'',''"})
    void isTheFormOfAddress(String name, String surname) {
        assertThat(Surname.of(name)).isEqualTo(surname);
    }
}
