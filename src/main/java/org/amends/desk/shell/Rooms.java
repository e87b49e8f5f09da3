package org.amends.desk.shell;

import java.util.Map;
import java.util.Optional;
import org.amends.core.session.OwnKeys;
import org.amends.core.session.ScreenLock;
import org.amends.desk.kit.place.Place;
import org.amends.desk.kit.place.ScreenFactory;
import org.amends.desk.murmur.MurmurViewModel;
import org.amends.desk.settings.headoffice.HeadOfficeViewModel;

/**
 * What a session opens: its screens by place, and the lock. A place without a screen is not on the rail. `found` is what
 * the opening met and mended, to be said once; `own` is what the person opens the counter with, empty in practice;
 * `murmurs` is empty where that mechanism is switched off, `headOffice` in practice.
 */
public record Rooms(Map<Place, ScreenFactory> screens, ScreenLock lock, Optional<Throwable> found,
        Optional<OwnKeys> own, Optional<MurmurViewModel> murmurs, Optional<HeadOfficeViewModel> headOffice) {

    /** An opening that found everything in order. */
    public Rooms(Map<Place, ScreenFactory> screens, ScreenLock lock) {
        this(screens, lock, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Rooms {
        screens = Map.copyOf(screens);
    }
}
