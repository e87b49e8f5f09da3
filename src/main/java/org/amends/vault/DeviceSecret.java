package org.amends.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.journal.file.DiskFaults;
import org.amends.vault.seal.Sealing;

/**
 * The second factor of every password: 256 bits in a file only its owner may read. Where the system keeps no better place,
 * this is what stands between a copied folder and the data, and the program says so openly (settled 19).
 */
final class DeviceSecret {
    private static final int LENGTH = 32;

    private DeviceSecret() {
    }

    static byte[] read(Path folder) {
        Path file = folder.resolve("device.secret");
        try {
            if (Files.notExists(file)) {
                if (Files.exists(folder.resolve(Roster.FILE))) {
                    throw new Fault(FaultCode.STORE_MISSING, file.toString());
                }
                create(file);
            }
            byte[] secret = Files.readAllBytes(file);
            if (secret.length != LENGTH) {
                throw new Fault(FaultCode.WRONG_KEY, file.getFileName().toString());
            }
            return secret;
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    /** With the secret gone, what it sealed opens no more: set aside, never deleted. Does nothing while there is a secret. */
    static void forgetWhatItSealed(Path folder) throws IOException {
        Path list = folder.resolve(Roster.FILE);
        if (Files.notExists(folder.resolve("device.secret")) && Files.exists(list)) {
            Files.move(list, folder.resolve(Roster.FILE + ".lost"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void create(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
        try (var channel = java.nio.channels.FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.wrap(Sealing.random(LENGTH)));
            channel.force(true);
        }
    }
}
