package org.amends.store.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.amends.core.fault.Fault;
import org.amends.fixtures.Stores;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever got a statement in would find no class of Java to call and no other database. Code given as source text is not stopped by the
 * database's list of classes: there the wall round SQL stands alone, and a runtime without a compiler.
 */
class ClosedDatabaseTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"create alias leave for 'java.lang.System.exit'",
            "create trigger t before insert on event call 'org.h2.test.T'",
            "create aggregate a for 'java.lang.Object'",
            "create linked table l('org.h2.Driver', 'jdbc:h2:mem:x', 'sa', '', 'T')"})
    void callsNoClassAndLinksToNothing(String statement) throws Exception {
        try (Database database = Database.create(folder, Stores.keys().of("h2"))) {
            assertThatThrownBy(() -> database.handle().execute(statement)).isInstanceOf(JdbiException.class);
            assertThat(database.handle().createQuery("select 1").mapTo(Integer.class).one()).isOne();
        }
    }

    @Test
    void aFolderNamedLikeASettingIsRefused() throws Exception {
        Path named = Files.createDirectory(folder.resolve("x;INIT=create table reached(a int)"));
        assertThatThrownBy(() -> Database.create(named, Stores.keys().of("h2"))).isInstanceOf(Fault.class);
        try (var files = Files.list(named)) {
            assertThat(files).isEmpty();
        }
    }
}
