package org.amends.desk.kit.place;

import org.amends.desk.kit.Banner;

/** The way from screen to screen: by place and id, never by node or view model. FX thread. */
public interface Navigator {

    /** Opens a place as it was left. */
    void open(Place place);

    /** Opens a place at something: a case id, a day; `new` begins a new one. */
    void open(Place place, String id);

    /** Goes back to the place before; loses nothing. */
    void back();

    /** Builds every screen anew, in place: what the hall works with has changed. Nothing typed is lost. */
    void renew();

    /** Shows three lines above the screen until the clerk takes them away or another banner comes. */
    void show(Banner banner);

    /** Says in the status line what was saved, as a whole sentence. */
    void status(String saved);
}
