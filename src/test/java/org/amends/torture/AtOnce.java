package org.amends.torture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Points of a figure that know nothing of each other, tried beside one another, as many as there are processors. */
final class AtOnce {

    private AtOnce() {
    }

    /** One point; what was lost. */
    interface Try<T> {
        List<String> losses(T point) throws Exception;
    }

    /** What was lost of all, in the order of the points. */
    static <T> List<String> each(List<T> points, Try<T> one) {
        return points.parallelStream().flatMap(point -> {
            try {
                return one.losses(point).stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException("at " + point, e);
            }
        }).toList();
    }
}
