package org.amends.desk.settings.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.amends.core.backup.BackupState;
import org.amends.core.backup.Backups;
import org.amends.desk.kit.Background;
import org.amends.fixtures.Cases;
import org.junit.jupiter.api.Test;

class BackupViewModelTest {
    private Optional<Instant> last = Optional.empty();
    private final BackupViewModel model = new BackupViewModel(new Backups() {
        @Override
        public BackupState state() {
            return new BackupState("/backups", last, Optional.empty());
        }

        @Override
        public BackupState make() {
            assertThat(model().busyProperty().get()).isTrue();
            last = Optional.of(Cases.NOW);
            return state();
        }
    }, Background.immediate());

    private BackupViewModel model() {
        return model;
    }

    @Test
    void showsThePlaceAndTheOneMadeAtOnce() {
        model.open();
        assertThat(model.stateProperty().get()).get().extracting(BackupState::last).isEqualTo(Optional.empty());
        model.backUp();
        assertThat(model.stateProperty().get()).get().extracting(BackupState::last).isEqualTo(Optional.of(Cases.NOW));
        assertThat(model.busyProperty().get()).isFalse();
    }
}
