package org.amends.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.amends.core.people.Admission;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.vault.seal.StoreKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HallKeyTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC);
    private static final Person BOSS = new Person(new PersonId("p-boss"), "李芳", RoleId.SUPERVISOR);
    private static final Person NEXT = new Person(new PersonId("p-next"), "赵敏", RoleId.SUPERVISOR);

    @TempDir
    Path folder;
    private StoreKeys keys;
    private RecoveryCodes codes;

    @BeforeEach
    void setUp() {
        Vault vault = Vault.at(folder, CLOCK);
        keys = vault.setUp(BOSS, "three quiet boats".toCharArray());
        codes = vault.renewHallKey(keys);
    }

    private Optional<StoreKeys> recover(String first, String second) {
        return Vault.recover(folder, CLOCK, new RecoveryCodes(first, second), new Vault.Newcomer(NEXT,
                "another four words here".toCharArray()));
    }

    private void opensTheSameStore(Optional<StoreKeys> recovered) {
        assertThat(recovered).isPresent();
        assertThat(recovered.get().of("journal")).isEqualTo(keys.of("journal"));
        assertThat(Vault.at(folder, CLOCK).open(NEXT.id(), "another four words here".toCharArray()))
                .isInstanceOf(Admission.Granted.class);
    }

    @Test
    @DisplayName("F65 all passwords forgotten, no supervisor there: the two codes of the hall open the same store")
    void twoCodesOpenTheStoreWhenAllPasswordsAreForgottenInEitherOrderAndAnyHandwriting() {
        opensTheSameStore(recover(codes.second().toUpperCase(java.util.Locale.ROOT), codes.first().replace("-", " ")));
        assertThat(Vault.at(folder, CLOCK).people()).contains(BOSS, NEXT);
    }

    @Test
    @DisplayName("F66 the machine lost its secret: the two codes of the hall open the same store")
    void twoCodesOpenTheStoreWhenTheMachinesSecretIsLost() throws Exception {
        Files.delete(folder.resolve("device.secret"));
        opensTheSameStore(recover(codes.first(), codes.second()));
    }

    @Test
    void oneCodeOpensNothingAndChangesNothing() {
        assertThat(recover(codes.first(), codes.first())).isEmpty();
        assertThat(recover(codes.first(), "")).isEmpty();
        assertThat(recover("", codes.second())).isEmpty();
        assertThat(Vault.at(folder, CLOCK).people()).containsExactly(BOSS);
    }

    @Test
    void newCodesPutTheOldOnesOut() {
        RecoveryCodes next = Vault.at(folder, CLOCK).renewHallKey(keys);
        assertThat(recover(codes.first(), codes.second())).isEmpty();
        opensTheSameStore(recover(next.first(), next.second()));
    }

    @Test
    void aDamagedFileOpensNothing() throws Exception {
        byte[] bytes = Files.readAllBytes(folder.resolve(HallKey.FILE));
        for (int cut : new int[] {0, 1, 16, bytes.length - 1}) {
            Files.write(folder.resolve(HallKey.FILE), java.util.Arrays.copyOf(bytes, cut));
            assertThat(recover(codes.first(), codes.second())).as(cut + " bytes").isEmpty();
        }
    }

    @Test
    void neitherCodeIsKeptOrSaid() throws Exception {
        assertThat(codes.toString()).doesNotContain(codes.first()).doesNotContain(codes.second());
        assertThat(Files.readString(folder.resolve(HallKey.FILE), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(codes.first()).doesNotContain(codes.second());
    }
}
