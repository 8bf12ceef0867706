package org.mindgap.certificate;

import java.util.UUID;

/// Names a certificate within the application; people use its [CertificateCode].
public record CertificateId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
