package org.amends.desk.shell;

import java.util.Map;
import org.amends.core.session.ScreenLock;
import org.amends.desk.kit.place.Place;
import org.amends.desk.kit.place.ScreenFactory;

/** What a session opens: its screens by place, and the lock. A place without a screen is not on the rail. */
public record Rooms(Map<Place, ScreenFactory> screens, ScreenLock lock) {

    public Rooms {
        screens = Map.copyOf(screens);
    }
}
