package org.amends.app.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.amends.cli.hub.HubHouse;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.timing.Ticks;

/** Opens hubs: by their settings, or for trying out with a PostgreSQL of their own. */
public final class HubOnPostgres implements HubHouse {
    private final Clock clock;
    private final Ticks ticks;

    public HubOnPostgres(Clock clock, Ticks ticks) {
        this.clock = clock;
        this.ticks = ticks;
    }

    @Override
    public Opening open(Place place) {
        if (place.settings().isPresent()) {
            return open(place.settings().get(), () -> { });
        }
        Path running = TrialPostgres.settings(place.trial().orElseThrow());
        if (Files.exists(running)) {
            return open(running, () -> { });
        }
        TrialPostgres trial = TrialPostgres.start(place.trial().orElseThrow());
        return open(trial.settings(), trial::close);
    }

    private Opening open(Path file, Runnable afterwards) {
        List<String> faults = new ArrayList<>();
        try {
            HubSettings settings = HubSettings.read(file, faults);
            return faults.isEmpty() ? new Opened(new OpenHub(settings, clock, ticks, afterwards)) : new Unfit(faults);
        } catch (IOException unreadable) {
            throw new Fault(FaultCode.FILE_UNREADABLE, unreadable, file.toString());
        }
    }
}
