package org.amends.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.amends.app.folder.CounterFolder;
import org.amends.cli.export.DayDoor;
import org.amends.cli.opening.CredentialsInput;
import org.amends.core.permission.Right;
import org.amends.core.policy.Policies;
import org.amends.core.recovery.Recovery;
import org.amends.sheet.PdfRenderer;
import org.amends.store.StoreSeams;

/** Opens a store for the `export` command. */
public final class StoreDayDoor implements DayDoor {
    private final StoreDoor door;
    private final PdfRenderer renderer;
    private final StoreSeams seams;

    public StoreDayDoor(Function<Path, Optional<CounterFolder>> folders, PdfRenderer renderer, StoreSeams seams) {
        this.door = new StoreDoor(folders, seams);
        this.renderer = renderer;
        this.seams = seams;
    }

    @Override
    public Opening open(Path data, CredentialsInput input) {
        return switch (door.open(data, input, Right.DAY_END)) {
            case StoreDoor.Refused(var refusal) -> new Refused(refusal);
            case StoreDoor.Entered(var store, var folder, var actor, var leaving) -> {
                Policies policies = folder.packs().apply(store.hallLog());
                Recovery recovery = new Recovery(store.cases(), store.grants(), policies, seams.ids(), seams.clock());
                yield new Opened(DayEndParts.closeDay(store, recovery, policies, folder.hall(), seams.clock()),
                        DayEndParts.export(renderer, folder.templates()), actor, leaving);
            }
        };
    }
}
