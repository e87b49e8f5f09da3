package org.amends.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.fixtures.Stores;
import org.amends.journal.file.OwnDisk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnDiskTest {
    @TempDir
    Path home;

    @Test
    @DisplayName("F25 a folder on a network drive, or one that a cloud service copies, is refused before a byte is written")
    void refusesAFolderThatIsNotThisMachinesOwn() {
        for (String cloud : new String[] {"OneDrive", "OneDrive - 供电公司", "坚果云", "Dropbox"}) {
            Path folder = home.resolve(cloud).resolve("data");
            assertThatThrownBy(() -> Stores.open(folder)).isInstanceOfSatisfying(Fault.class,
                    f -> assertThat(f.code()).isEqualTo(FaultCode.NETWORK_FOLDER));
            assertThat(home.resolve(cloud)).doesNotExist();
        }
        assertThat(OwnDisk.isElsewhere(home, "nfs4")).isTrue();
        assertThat(OwnDisk.isElsewhere(home, "CIFS")).isTrue();
        assertThat(OwnDisk.isElsewhere(Path.of("\\\\server\\hall"), "NTFS")).isTrue();
        assertThat(OwnDisk.isElsewhere(home, "ext4")).isFalse();
        assertThat(OwnDisk.isElsewhere(Path.of("C:\\Amends\\data"), "NTFS")).isFalse();
        Stores.open(home.resolve("data")).close();
    }
}
