package org.amends.app.hub;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.util.Set;
import java.util.function.Supplier;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.hub.pki.Authority;
import org.amends.vault.seal.DeviceKey;
import org.amends.vault.seal.HubSecret;

/**
 * The service's keys: its authority, what it signs acknowledgements with, what case keys are wrapped to. Made at the first start, in a folder that its owner
 * alone may read; the files are no further protected, as the settings file says openly. Losing them means enrolling every counter anew.
 */
final class HubHome {
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");
    private static final FileAttribute<Set<PosixFilePermission>> FILE = PosixFilePermissions.asFileAttribute(
            PosixFilePermissions.fromString("rw-------"));

    private final Path folder;

    HubHome(Path folder) {
        this.folder = folder;
    }

    Authority authority(Clock clock) {
        Path certificate = folder.resolve("authority.crt");
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, OWNER);
            if (Files.notExists(certificate)) {
                Authority.Identity made = Authority.fresh("Amends hub authority", clock);
                keep("authority.key", made.key().getEncoded());
                keep("authority.crt", made.certificate().getEncoded());
            }
            return new Authority(KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(
                    Files.readAllBytes(folder.resolve("authority.key")))), (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(Files.readAllBytes(certificate))), clock);
        } catch (IOException | GeneralSecurityException e) {
            throw new Fault(FaultCode.FILE_UNREADABLE, e, folder.toString());
        }
    }

    DeviceKey signing() {
        return DeviceKey.read(kept("sign.key", () -> DeviceKey.fresh().encoded()));
    }

    HubSecret wrapping() {
        return HubSecret.read(kept("wrap.key", () -> HubSecret.fresh().encoded()));
    }

    private byte[] kept(String name, Supplier<byte[]> fresh) {
        try {
            Path file = folder.resolve(name);
            if (Files.notExists(file)) {
                keep(name, fresh.get());
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Fault(FaultCode.FILE_UNREADABLE, e, folder.toString());
        }
    }

    /** Whole or not at all: a half-written key would lock every counter out. */
    private void keep(String name, byte[] bytes) throws IOException {
        Path half = Files.createTempFile(folder, name, ".new", FILE);
        Files.write(half, bytes);
        Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
}
