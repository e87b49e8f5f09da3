package org.amends.desk.kit.theme;

/** The colours to choose from; each is one token file in `desk/theme`. */
public enum Theme {
    LIGHT("light.css"),
    DARK("dark.css"),
    CONTRAST("contrast.css");

    private final String file;

    Theme(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }
}
