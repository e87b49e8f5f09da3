package org.amends.pack;

import java.nio.file.Path;
import java.util.SortedMap;
import org.amends.pack.json.Problems;

/** The SHA-256 by which a pack is known: over all its paths and bytes in one order, the same for its folder and its archive. */
public final class PackDigest {

    private PackDigest() {
    }

    /** Of the files as they lie there, whole pack or not. */
    public static String of(Path folder) {
        return PackFolder.read(folder, new Problems()).sha256();
    }

    /** The files that are part of a pack, folder or archive, in the order of the digest. */
    public static SortedMap<String, byte[]> parts(Path pack) {
        return PackFolder.read(pack, new Problems()).files();
    }
}
