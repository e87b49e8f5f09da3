package org.amends.vault;

/** The two codes of the hall's key; capitals, dashes and spaces in them do not matter. Never printed in a log. */
public record RecoveryCodes(String first, String second) {

    RecoveryCodes turned() {
        return new RecoveryCodes(second, first);
    }

    @Override
    public String toString() {
        return "RecoveryCodes[two]";
    }
}
