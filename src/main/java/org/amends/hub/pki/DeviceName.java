package org.amends.hub.pki;

import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.UUID;
import org.amends.hub.ingest.Ingest.Sender;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** Who sends, as it stands in a certificate's subject: the tenant as organisation, the device as common name. */
public final class DeviceName {

    private DeviceName() {
    }

    static X500Name of(Sender sender) {
        return new X500NameBuilder().addRDN(BCStyle.O, sender.tenant()).addRDN(BCStyle.CN, sender.device().toString()).build();
    }

    /** Empty when the certificate names no device. */
    public static Optional<Sender> in(X509Certificate certificate) {
        X500Name subject = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        RDN[] tenant = subject.getRDNs(BCStyle.O);
        RDN[] device = subject.getRDNs(BCStyle.CN);
        try {
            return tenant.length == 1 && device.length == 1 ? Optional.of(new Sender(text(tenant[0]), UUID.fromString(text(device[0]))))
                    : Optional.empty();
        } catch (IllegalArgumentException noDevice) {
            return Optional.empty();
        }
    }

    private static String text(RDN part) {
        return IETFUtils.valueToString(part.getFirst().getValue());
    }
}
