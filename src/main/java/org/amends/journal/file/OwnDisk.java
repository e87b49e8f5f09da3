package org.amends.journal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;

/**
 * A store lies on a disk of its own machine: on a network drive a force promises nothing and two machines can write at once; a folder that a
 * cloud service copies is changed under our hands. A drive letter that Windows maps to a server looks like a disk and is not found out.
 */
public final class OwnDisk {
    private static final Set<String> NETWORK = Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "afpfs", "ncpfs",
            "davfs", "davfs2", "webdav", "9p", "fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse", "ceph", "glusterfs");
    private static final Set<String> CLOUD = Set.of("onedrive", "dropbox", "icloud drive", "iclouddrive", "google drive", "googledrive",
            "nutstore", "坚果云", "我的坚果云", "baidusyncdisk", "baidunetdiskworkspace", "百度云同步盘", "wpsdrive", "wps云盘");

    private OwnDisk() {
    }

    /** Throws a Fault when the folder lies, or would lie, elsewhere. Writes nothing. */
    public static void expect(Path folder) {
        try {
            Path there = folder.toAbsolutePath();
            while (!Files.exists(there) && there.getParent() != null) {
                there = there.getParent();
            }
            if (isElsewhere(folder.toAbsolutePath(), Files.exists(there) ? Files.getFileStore(there).type() : "")) {
                throw new Fault(FaultCode.NETWORK_FOLDER, folder.toString());
            }
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    /** Whether a folder of this name, on a disk that calls itself so, is not this machine's own. */
    public static boolean isElsewhere(Path folder, String kind) {
        return NETWORK.contains(kind.toLowerCase(Locale.ROOT)) || folder.toString().startsWith("\\\\")
                || StreamSupport.stream(folder.spliterator(), false).map(part -> part.toString().toLowerCase(Locale.ROOT))
                        .anyMatch(part -> CLOUD.contains(part) || part.startsWith("onedrive - "));
    }
}
