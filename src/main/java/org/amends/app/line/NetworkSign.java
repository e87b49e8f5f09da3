package org.amends.app.line;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Set;
import java.util.TreeSet;

/** Notices by the machine's own addresses that a network came or changed; asks nobody. One thread. */
public final class NetworkSign {
    private Set<String> before = Set.of();

    /** Whether there is an address now that was not there when this was last asked. */
    boolean isNew() {
        Set<String> now = addresses();
        boolean isNew = !before.containsAll(now);
        before = now;
        return isNew;
    }

    private static Set<String> addresses() {
        Set<String> found = new TreeSet<>();
        try {
            NetworkInterface.networkInterfaces().filter(NetworkSign::isUp).flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLoopbackAddress()).map(InetAddress::getHostAddress).forEach(found::add);
        } catch (SocketException none) {
            return found;
        }
        return found;
    }

    private static boolean isUp(NetworkInterface each) {
        try {
            return each.isUp() && !each.isLoopback();
        } catch (SocketException gone) {
            return false;
        }
    }
}
