package org.amends.vault.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;

/** What this device signs with (Ed25519): seals over its journal, later its courier files. Any thread. */
public final class DeviceKey {
    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey secret;
    private final byte[] open;

    private DeviceKey(PrivateKey secret, byte[] open) {
        this.secret = secret;
        this.open = open;
    }

    public static DeviceKey fresh() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new DeviceKey(pair.getPrivate(), pair.getPublic().getEncoded());
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** From what {@link #encoded} gave. */
    public static DeviceKey read(byte[] encoded) {
        ByteBuffer in = ByteBuffer.wrap(encoded);
        byte[] secret = new byte[in.getInt()];
        in.get(secret);
        byte[] open = new byte[in.remaining()];
        in.get(open);
        try {
            return new DeviceKey(KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret)),
                    open);
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** Secret and public half; only to be kept sealed. */
    public byte[] encoded() {
        byte[] hidden = secret.getEncoded();
        return ByteBuffer.allocate(4 + hidden.length + open.length).putInt(hidden.length).put(hidden).put(open).array();
    }

    /** The public half, X.509 form. */
    public byte[] publicKey() {
        return open.clone();
    }

    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** False for a signature of another key, of another message, and for bytes that are no key or no signature. */
    public static boolean verifies(byte[] publicKey, byte[] message, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(publicKey)));
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException unfit) {
            return false;
        }
    }

    private static IllegalStateException missing(GeneralSecurityException e) {
        return new IllegalStateException(ALGORITHM + " must be available", e);
    }
}
