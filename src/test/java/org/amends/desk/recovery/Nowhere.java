package org.amends.desk.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import org.amends.desk.kit.Banner;
import org.amends.desk.kit.place.Navigator;
import org.amends.desk.kit.place.Place;

/** There is nowhere else to go. */
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
        throw new IllegalStateException("renewed");
    }

    @Override
    public void status(String saved) {
        assertThat(saved).isNotBlank();
    }
}
