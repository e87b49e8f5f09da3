package org.amends.hub.pki;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.amends.hub.ingest.Ingest.Sender;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;

/** Signs certificates: its own once, the service's at each start, a device's for 90 days (sync.md 7.7). Any thread. */
public final class Authority {
    /** How long a device's certificate is good. */
    public static final Duration DEVICE_LIFE = Duration.ofDays(90);
    private static final Duration OWN_LIFE = Duration.ofDays(3650);
    private static final Duration SERVICE_LIFE = Duration.ofDays(398);
    private static final Duration SLACK = Duration.ofHours(1);
    private static final String SIGNATURE = "SHA256withECDSA";
    private static final int SERIAL_BITS = 127;

    private final PrivateKey key;
    private final X509Certificate certificate;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Authority(PrivateKey key, X509Certificate certificate, Clock clock) {
        this.key = key;
        this.certificate = certificate;
        this.clock = clock;
    }

    /** A key with the certificate that says whose it is. */
    public record Identity(PrivateKey key, X509Certificate certificate) {
    }

    private record Wish(X500Name subject, PublicKey key, Duration life) {
    }

    /** A new authority of that name. */
    public static Identity fresh(String name, Clock clock) {
        KeyPair pair = pair();
        X500Name self = new X500Name("CN=" + name.replaceAll("[^A-Za-z0-9 ._-]", "_"));
        try {
            X509v3CertificateBuilder made = builder(self, new Wish(self, pair.getPublic(), OWN_LIFE), clock.instant(), new SecureRandom());
            made.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            made.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
            return new Identity(pair.getPrivate(), signed(made, pair.getPrivate()));
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory", e);
        }
    }

    /** A certificate for the service itself under these names or addresses. */
    public Identity service(List<String> hosts) {
        KeyPair pair = pair();
        try {
            X509v3CertificateBuilder made = builder(issuer(), new Wish(new X500Name("CN=Amends hub"), pair.getPublic(), SERVICE_LIFE),
                    clock.instant(), random);
            made.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
            made.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(hosts.stream().map(host -> new GeneralName(
                    host.matches("[0-9.]+|.*:.*") ? GeneralName.iPAddress : GeneralName.dNSName, host)).toArray(GeneralName[]::new)));
            return new Identity(pair.getPrivate(), signed(made, key));
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory", e);
        }
    }

    /** A device's certificate; empty when the request is none, or is not signed by the key it is for. */
    public Optional<X509Certificate> device(byte[] request, Sender sender) {
        try {
            JcaPKCS10CertificationRequest asked = new JcaPKCS10CertificationRequest(request);
            PublicKey theirs = asked.getPublicKey();
            if (!asked.isSignatureValid(new JcaContentVerifierProviderBuilder().build(theirs))) {
                return Optional.empty();
            }
            X509v3CertificateBuilder made = builder(issuer(), new Wish(DeviceName.of(sender), theirs, DEVICE_LIFE), clock.instant(), random);
            made.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth));
            return Optional.of(signed(made, key));
        } catch (IOException | GeneralSecurityException | OperatorCreationException | PKCSException | IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }

    public X509Certificate certificate() {
        return certificate;
    }

    /** By what a counter knows this authority before it has ever spoken with it: the beginning of the digest of its key. */
    public byte[] mark() {
        return mark(certificate);
    }

    public static byte[] mark(X509Certificate authority) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(authority.getPublicKey().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 must be available", e);
        }
    }

    private X500Name issuer() {
        return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    }

    private static X509v3CertificateBuilder builder(X500Name issuer, Wish wish, Instant now, SecureRandom random) {
        return new JcaX509v3CertificateBuilder(issuer, new BigInteger(SERIAL_BITS, random).add(BigInteger.ONE), Date.from(now.minus(SLACK)),
                Date.from(now.plus(wish.life())), wish.subject(), wish.key());
    }

    private static X509Certificate signed(X509v3CertificateBuilder made, PrivateKey by) {
        try {
            return new JcaX509CertificateConverter().getCertificate(made.build(new JcaContentSignerBuilder(SIGNATURE).build(by)));
        } catch (OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException(SIGNATURE + " must be available", e);
        }
    }

    /** A new key pair for a certificate. */
    public static KeyPair pair() {
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
            pairs.initialize(new ECGenParameterSpec("secp256r1"));
            return pairs.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("EC keys must be available", e);
        }
    }
}
