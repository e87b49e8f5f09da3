package org.amends.desk.settings;

import org.amends.desk.kit.Banner;
import org.amends.desk.kit.place.Navigator;
import org.amends.desk.kit.place.Place;

/** A way to other places that nobody may go. */
final class Nowhere implements Navigator {
    @Override
    public void open(Place place) {
        throw new AssertionError(place);
    }

    @Override
    public void open(Place place, String id) {
        throw new AssertionError(id);
    }

    @Override
    public void back() {
        throw new AssertionError("back");
    }

    @Override
    public void show(Banner banner) {
        throw new AssertionError(banner);
    }

    @Override
    public void renew() {
        throw new AssertionError("renewed");
    }

    @Override
    public void status(String saved) {
        throw new AssertionError(saved);
    }
}
