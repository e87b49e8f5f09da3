package org.amends.hub.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which endpoint answers a method and a path; the groups of its pattern are the pieces of the path it is given. */
public final class Routes {
    private final List<Route> routes = new ArrayList<>();

    private record Route(String method, Pattern path, Endpoint endpoint) {
    }

    /** An endpoint and the pieces of the path that fit its pattern. */
    record Found(Endpoint endpoint, List<String> pieces) {
    }

    public Routes on(String method, String path, Endpoint endpoint) {
        routes.add(new Route(method, Pattern.compile(path), endpoint));
        return this;
    }

    Optional<Found> find(String method, String path) {
        for (Route route : routes) {
            Matcher matcher = route.path().matcher(path);
            if (route.method().equals(method) && matcher.matches()) {
                List<String> pieces = new ArrayList<>();
                for (int i = 1; i <= matcher.groupCount(); i++) {
                    pieces.add(matcher.group(i));
                }
                return Optional.of(new Found(route.endpoint(), pieces));
            }
        }
        return Optional.empty();
    }
}
