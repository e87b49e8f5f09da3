package org.amends.sync.line;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** TLS that trusts the hub's own authority and nobody else: no list of the system's counts. */
final class Tls {
    private static final char[] IN_MEMORY = "in memory".toCharArray();

    private Tls() {
    }

    /** With the badge, held against the authority that enrolment gave. */
    static SSLContext member(Membership member) {
        try {
            KeyStore keys = empty();
            keys.setKeyEntry("device", member.badge().key(), IN_MEMORY, new Certificate[] {member.badge().certificate()});
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, IN_MEMORY);
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(managers.getKeyManagers(), trusting(member.authority()), null);
            return tls;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("a key store in memory", e);
        }
    }

    /** For the first contact: without a badge, trusting the authority whose mark the code names; what it was is left in `met`. */
    static SSLContext first(Predicate<byte[]> isMarked, AtomicReference<X509Certificate> met) {
        try {
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(null, new TrustManager[] {new Marked(isMarked, met)}, null);
            return tls;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("TLS must be available", e);
        }
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private static TrustManager[] trusting(X509Certificate authority) throws GeneralSecurityException, IOException {
        KeyStore trust = empty();
        trust.setCertificateEntry("authority", authority);
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trust);
        return managers.getTrustManagers();
    }

    /** Finds the marked authority in what the server shows, then holds the rest against it as always. */
    private record Marked(Predicate<byte[]> isMarked, AtomicReference<X509Certificate> met) implements X509TrustManager {

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String algorithm) throws CertificateException {
            X509Certificate authority = marked(chain).orElseThrow(() -> new CertificateException("not the hub that the code names"));
            try {
                ((X509TrustManager) trusting(authority)[0]).checkServerTrusted(chain, algorithm);
                met.set(authority);
            } catch (GeneralSecurityException | IOException wrong) {
                throw new CertificateException(wrong);
            }
        }

        private Optional<X509Certificate> marked(X509Certificate[] chain) throws CertificateException {
            for (X509Certificate each : chain) {
                try {
                    if (isMarked.test(MessageDigest.getInstance("SHA-256").digest(each.getPublicKey().getEncoded()))) {
                        return Optional.of(each);
                    }
                } catch (GeneralSecurityException e) {
                    throw new CertificateException(e);
                }
            }
            return Optional.empty();
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String algorithm) throws CertificateException {
            throw new CertificateException("a counter serves nobody");
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
