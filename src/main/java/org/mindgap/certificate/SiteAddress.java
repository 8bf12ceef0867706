package org.mindgap.certificate;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where this application is found from outside: `mindgap.base-url`, else the address that the request was sent to.
@Component
public class SiteAddress {
    private static final String VERIFY = "/verify/";
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final String configured;

    SiteAddress(@Value("${mindgap.base-url:}") String configured) {
        this.configured = configured.strip().replaceFirst("/+$", "");
        if (!this.configured.isEmpty() && !this.configured.matches("https?://[^/\\s]+(/\\S*)?")) {
            throw new IllegalArgumentException(
                    "mindgap.base-url has to be an address such as https://learn.example.org, not " + configured);
        }
    }

    /// Without a slash at the end, such as `https://learn.example.org`.
    public String of(HttpServletRequest request) {
        if (!configured.isEmpty()) {
            return configured;
        }
        int port = request.getServerPort();
        boolean usual = port <= 0 || port == (request.getScheme().equals("https") ? HTTPS : HTTP);
        String host = request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
        return host + request.getContextPath();
    }

    /// The page that verifies a code.
    ///
    /// @param base as [of] gives it
    public static String verify(String base, CertificateCode code) {
        return base + VERIFY + code;
    }
}
