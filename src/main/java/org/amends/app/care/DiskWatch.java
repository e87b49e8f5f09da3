package org.amends.app.care;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.amends.app.counter.CounterDoor;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.journal.file.DiskFaults;
import org.amends.journal.file.DiskFiles;
import org.amends.journal.file.DiskRoom;
import org.amends.journal.file.Reserve;

/** Looks now and then at the room of the disk: says once each time it becomes less, and keeps some back while there is plenty. */
public final class DiskWatch {
    private static final long SLOW_MILLIS = 2000;

    private final CounterDoor door;
    private final Consumer<Fault> tell;
    private DiskRoom told = DiskRoom.PLENTY;

    /** `tell` hears of too little room; any thread. */
    public DiskWatch(CounterDoor door, Consumer<Fault> tell) {
        this.door = door;
        this.tell = tell;
    }

    /** For a timer; neither on the FX thread nor on the store thread. */
    public synchronized void look() {
        door.present().filter(open -> open.store().slowestSaving() > SLOW_MILLIS)
                .ifPresent(open -> tell.accept(new Fault(FaultCode.DISK_SLOW)));
        if (door.present().isEmpty()) {
            told = DiskRoom.PLENTY;
            return;
        }
        try {
            DiskFiles files = new DiskFiles(door.folder());
            DiskRoom now = DiskRoom.in(files);
            if (now == DiskRoom.PLENTY) {
                new Reserve(files).keep();
            }
            Optional<Fault> worse = now.compareTo(told) > 0 ? now.told() : Optional.empty();
            told = now;
            worse.ifPresent(tell);
        } catch (IOException e) {
            tell.accept(DiskFaults.of(e));
        }
    }
}
