package org.amends.core.dayend;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an export left behind: whole files under their final names, or nothing when it was stopped. */
public record Exported(Ending ending, List<File> files) {

    public Exported {
        files = List.copyOf(files);
    }

    /** Whether all files were written. */
    public enum Ending {
        COMPLETE,
        STOPPED
    }

    /** One file: its name, what it should have been called had that name been free, its size and digest. */
    public record File(String name, String wanted, long bytes, String sha256) {
        /** True when another program held the file of that name, so that this one got a name beside it. */
        public boolean isRenamed() {
            return !name.equals(wanted);
        }
    }

    /** SHA-256 by file name, as the hall's log keeps them. */
    public Map<String, String> digests() {
        return files.stream().collect(Collectors.toMap(File::name, File::sha256));
    }
}
