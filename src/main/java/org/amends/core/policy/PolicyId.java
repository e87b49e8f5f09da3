package org.amends.core.policy;

/** Which pack, which version, which bytes. A case keeps the one it began with. */
public record PolicyId(String pack, String version, String sha256) {
}
