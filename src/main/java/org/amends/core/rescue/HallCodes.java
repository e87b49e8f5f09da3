package org.amends.core.rescue;

/** The two codes of the hall's key, each for another person to keep. Never in a log: the words say only that they are two. */
public record HallCodes(String first, String second) {

    @Override
    public String toString() {
        return "HallCodes[two]";
    }
}
