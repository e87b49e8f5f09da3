package org.amends.vault.seal;

/**
 * A case's data key as only the holder of `hubKey` (SHA-256 of the public key, hex) can open it: the public half of a key
 * pair used once, and the sealed key. {@link HubKey} makes it, {@link HubSecret} opens it.
 */
public record WrappedKey(String hubKey, byte[] once, byte[] sealed) {
    /** X25519, HKDF-SHA256 over both public keys as salt, AES-256-GCM bound to the case's id. */
    public static final String ALGORITHM = "X25519-HKDF-SHA256-A256GCM";

    public WrappedKey {
        once = once.clone();
        sealed = sealed.clone();
    }

    @Override
    public byte[] once() {
        return once.clone();
    }

    @Override
    public byte[] sealed() {
        return sealed.clone();
    }
}
