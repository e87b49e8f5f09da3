package org.amends.store.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.amends.core.fault.FaultCode;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Stores;
import org.amends.store.StoreSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostTableTest {
    @TempDir
    Path folder;

    @BeforeEach
    void aCase() {
        try (StoreSession store = Stores.open(folder)) {
            store.cases().append(Cases.REF.id(), 0, List.of(Cases.recorded(Cases.opened())));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"drop table case_row", "drop table grant_row", "drop table sentinel",
        "delete from event where position = 2"})
    @DisplayName("F19 R25 a table or a row that went without a word is noticed at the start and made anew")
    void makesTheTablesAnew(String sql) throws SQLException {
        TableEdits.run(folder, Stores.keys().of("h2"), sql);
        try (StoreSession store = Stores.open(folder)) {
            assertThat(store.found()).contains(FaultCode.STORE_REBUILT);
            assertThat(store.cases().byNumber(Cases.REF.number())).contains(Cases.REF.id());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"update event set envelope = X'00ff' where position = 2", "update event set envelope = X'' where case_id is not null"})
    @DisplayName("F19 a row that is scrambled is made anew from the journal when it is asked for, and nothing is missing")
    void makesAScrambledRowAnew(String sql) throws SQLException {
        TableEdits.run(folder, Stores.keys().of("h2"), sql);
        try (StoreSession store = Stores.open(folder)) {
            assertThat(store.cases().history(Cases.REF.id())).hasSize(1);
            store.cases().append(Cases.REF.id(), 1, List.of(Cases.recorded(Cases.acts().getFirst())));
        }
        TableEdits.run(folder, Stores.keys().of("h2"), sql);
        try (StoreSession store = Stores.open(folder)) {
            store.cases().append(Cases.REF.id(), 2, List.of(Cases.recorded(Cases.acts().get(1))));
            assertThat(store.cases().history(Cases.REF.id())).hasSize(3);
        }
    }

    @Test
    @DisplayName("F19 a value that is none is made anew from the journal when it is asked for")
    void makesAScrambledValueAnew() throws SQLException {
        for (String sql : List.of("alter table case_row alter column case_id varchar(40)", "update case_row set case_id = '0'")) {
            TableEdits.run(folder, Stores.keys().of("h2"), sql);
        }
        try (StoreSession store = Stores.open(folder)) {
            assertThat(store.cases().byNumber(Cases.REF.number())).contains(Cases.REF.id());
        }
    }

    @Test
    void knowsEveryTable() throws SQLException {
        try (Database database = Database.open(folder, Stores.keys().of("h2"))) {
            assertThat(database.handle().createQuery("select lower(table_name) from information_schema.tables where"
                    + " table_schema = 'PUBLIC' and lower(table_name) <> 'flyway_schema_history' order by 1")
                    .mapTo(String.class).list()).isEqualTo(Tables.ALL);
        }
    }
}
