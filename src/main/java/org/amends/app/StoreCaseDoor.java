package org.amends.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.amends.app.folder.CounterFolder;
import org.amends.cli.opening.CredentialsInput;
import org.amends.cli.pack.CaseDoor;
import org.amends.core.caseload.CaseQuery;
import org.amends.core.permission.Right;
import org.amends.store.StoreSeams;

/** Opens a store for the `pack replay` command. */
public final class StoreCaseDoor implements CaseDoor {
    private final StoreDoor door;
    private final StoreSeams seams;

    public StoreCaseDoor(Function<Path, Optional<CounterFolder>> folders, StoreSeams seams) {
        this.door = new StoreDoor(folders, seams);
        this.seams = seams;
    }

    @Override
    public Opening open(Path data, CredentialsInput input) {
        return switch (door.open(data, input, Right.CASES)) {
            case StoreDoor.Refused(var refusal) -> new Refused(refusal);
            case StoreDoor.Entered entered -> new Opened(entered.folder().packs().apply(entered.store().hallLog()).present(), seams.clock(),
                    (from, until) -> entered.store().cases().rows(CaseQuery.opened(from, until)).stream()
                            .flatMap(row -> entered.store().cases().find(row.ref().id()).stream()).toList(),
                    entered.leaving());
        };
    }
}
