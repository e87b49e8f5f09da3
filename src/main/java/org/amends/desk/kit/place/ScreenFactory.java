package org.amends.desk.kit.place;

/** Builds a screen's view over its view model; called again when the language changes. FX thread. */
@FunctionalInterface
public interface ScreenFactory {
    Screen make(Surroundings around);
}
