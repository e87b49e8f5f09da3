package org.amends.core.backup;

import java.time.Instant;
import java.util.Optional;
import org.amends.core.fault.Fault;

/** Where backups go, when the last good one was made (one that was opened and held), and what kept the last try from it. */
public record BackupState(String place, Optional<Instant> last, Optional<Fault> trouble) {
}
