package org.amends.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.amends.app.folder.CounterFolder;
import org.amends.cli.customers.ListDoor;
import org.amends.cli.opening.CredentialsInput;
import org.amends.core.permission.Right;
import org.amends.core.register.load.LoadCustomers;
import org.amends.core.table.TableSource;
import org.amends.intake.TableFile;
import org.amends.store.StoreSeams;

/** Opens a store for the `customers` command. */
public final class StoreListDoor implements ListDoor {
    private final StoreDoor door;

    public StoreListDoor(Function<Path, Optional<CounterFolder>> folders, StoreSeams seams) {
        this.door = new StoreDoor(folders, seams);
    }

    @Override
    public Opening open(Path data, CredentialsInput input) {
        return switch (door.open(data, input, Right.CUSTOMER_LIST)) {
            case StoreDoor.Refused(var refusal) -> new Refused(refusal);
            case StoreDoor.Entered entered -> new Opened(new LoadCustomers(entered.store().register()),
                    entered.store().hallLog(), entered.actor(), entered.leaving());
        };
    }

    @Override
    public TableSource table(Path file) {
        return TableFile.at(file);
    }
}
