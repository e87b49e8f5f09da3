package org.amends.sync.member;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.journal.file.StoreFiles;
import org.amends.sync.line.Membership;
import org.amends.vault.seal.StoreKeys;

/** The membership that enrolment gave, sealed under the store's key; it travels with a backup, so that a restored counter is still known. */
public final class MembershipFile {
    private static final JsonMapper JSON = new JsonMapper();

    private final SealedFile file;

    public MembershipFile(StoreFiles files, StoreKeys keys) {
        file = new SealedFile(files, keys, "hub.member");
    }

    /** Empty as long as this counter belongs to no hub. */
    public Optional<Membership> read() {
        return file.read().map(MembershipFile::member);
    }

    public void keep(Membership member) {
        try {
            file.keep(JSON.writeValueAsBytes(JSON.createObjectNode().put("hub", member.hub().toString()).put("tenant", member.tenant())
                    .put("id", member.keys().id()).put("sign", text(member.keys().sign())).put("wrap", text(member.keys().wrap()))
                    .put("authority", text(member.authority().getEncoded())).put("certificate", text(member.badge().certificate().getEncoded()))
                    .put("key", text(member.badge().key().getEncoded()))));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("a membership that was just given", e);
        }
    }

    private static Membership member(byte[] plain) {
        try {
            JsonNode json = JSON.readTree(plain);
            return new Membership(URI.create(json.path("hub").asText()), json.path("tenant").asText(),
                    new Membership.HubKeys(json.path("id").asText(), bytes(json, "sign"), bytes(json, "wrap")), certificate(json, "authority"),
                    new Membership.Badge(certificate(json, "certificate"), KeyFactory.getInstance("EC")
                            .generatePrivate(new PKCS8EncodedKeySpec(bytes(json, "key")))));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException bent) {
            throw new Fault(FaultCode.FILE_UNREADABLE, bent, "hub.member");
        }
    }

    private static X509Certificate certificate(JsonNode json, String name) throws GeneralSecurityException {
        return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes(json, name)));
    }

    private static byte[] bytes(JsonNode json, String name) {
        return Base64.getDecoder().decode(json.path(name).asText());
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
