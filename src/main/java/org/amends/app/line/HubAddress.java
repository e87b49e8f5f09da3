package org.amends.app.line;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** What somebody typed as head office's address: a name and a port, with or without `https://`. */
final class HubAddress {

    private HubAddress() {
    }

    /** Empty when it is none: another scheme, no host, a path. */
    static Optional<URI> read(String typed) {
        String text = typed.strip().replace('：', ':').replace('。', '.').toLowerCase(Locale.ROOT);
        try {
            URI uri = new URI(text.contains("://") ? text : "https://" + text);
            boolean isBare = uri.getPath().isEmpty() || uri.getPath().equals("/");
            return "https".equals(uri.getScheme()) && uri.getHost() != null && isBare && uri.getQuery() == null && uri.getUserInfo() == null
                    ? Optional.of(URI.create("https://" + uri.getRawAuthority())) : Optional.empty();
        } catch (URISyntaxException notOne) {
            return Optional.empty();
        }
    }
}
