package org.amends.store.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Stores;
import org.amends.store.StoreSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaUpdateTest {
    @TempDir
    Path folder;

    @BeforeEach
    void aCase() {
        try (StoreSession store = Stores.open(folder)) {
            store.cases().append(Cases.REF.id(), 0, List.of(Cases.recorded(Cases.opened())));
        }
    }

    private void schema(int version) throws SQLException {
        TableEdits.run(folder, Stores.keys().of("h2"), "update sentinel set schema_version = " + version);
    }

    static IntStream older() {
        return IntStream.range(1, Sentinel.SCHEMA);
    }

    @ParameterizedTest
    @MethodSource("older")
    @DisplayName("F67 tables of every older schema are made anew from the journal and keep every case")
    void takesOverEveryOlderSchema(int version) throws SQLException {
        schema(version);
        try (StoreSession store = Stores.open(folder)) {
            assertThat(store.wasRebuilt()).isTrue();
            assertThat(store.found()).as("an update is no damage").contains(FaultCode.STORE_UPDATED);
            assertThat(store.cases().history(Cases.REF.id())).hasSize(1);
        }
    }

    @Test
    @DisplayName("F67 tables of a newer program are refused and not touched")
    void leavesANewerSchemaAlone() throws Exception {
        schema(Sentinel.SCHEMA + 1);
        byte[] before = Files.readAllBytes(folder.resolve("journal-000001.seg"));
        assertThatThrownBy(() -> Stores.open(folder)).isInstanceOfSatisfying(Fault.class,
                fault -> assertThat(fault.code()).isEqualTo(FaultCode.STORE_NEWER));
        assertThat(folder.resolve("journal-000001.seg")).hasBinaryContent(before);
        schema(Sentinel.SCHEMA);
        try (StoreSession store = Stores.open(folder)) {
            assertThat(store.found()).isEmpty();
        }
    }
}
