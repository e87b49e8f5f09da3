package org.amends.desk.settings;

/** What runs here: the program's version, and the folder that holds the data. */
public record Installed(String version, String data) {
}
