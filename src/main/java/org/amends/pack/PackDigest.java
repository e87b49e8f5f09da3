package org.amends.pack;

import java.nio.file.Path;
import java.util.List;
import org.amends.pack.json.Problems;

/** The SHA-256 by which a pack is known: over all its paths and bytes in one order. */
public final class PackDigest {

    private PackDigest() {
    }

    /** Of the files as they lie there, whole pack or not. */
    public static String of(Path folder) {
        return PackFolder.read(folder, new Problems()).sha256();
    }

    /** The files that are part of a pack, in the order of the digest. */
    public static List<Path> parts(Path folder) {
        return PackFolder.read(folder, new Problems()).files().keySet().stream().map(folder::resolve).toList();
    }
}
