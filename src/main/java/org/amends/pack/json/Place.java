package org.amends.pack.json;

/** A place in a pack: file and JSON pointer. */
public record Place(String file, String pointer) {
    /** The pack as a whole. */
    public static final Place PACK = new Place("", "");

    public static Place file(String name) {
        return new Place(name, "");
    }

    public Place at(String key) {
        return new Place(file, pointer + "/" + key.replace("~", "~0").replace("/", "~1"));
    }

    public Place at(int index) {
        return new Place(file, pointer + "/" + index);
    }
}
