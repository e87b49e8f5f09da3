package org.amends.sync.line;

import java.net.URI;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** What enrolment gave this counter: where the hub is, its keys, and the certificate to come with. To be kept sealed. */
public record Membership(URI hub, String tenant, HubKeys keys, X509Certificate authority, Badge badge) {

    /** The hub's id and public halves: what it signs with, what case keys are wrapped to. */
    public record HubKeys(String id, byte[] sign, byte[] wrap) {
    }

    /** This device's certificate and the key to it. */
    public record Badge(X509Certificate certificate, PrivateKey key) {
    }
}
