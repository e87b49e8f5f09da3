package org.amends.app.counter;

import java.util.Optional;
import org.amends.core.fault.Fault;
import org.amends.core.session.Wishes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wishes over a disk that may fail: losing a wish (language, looks) must never stop the work at the counter. Any thread. */
public final class MildWishes implements Wishes {
    private static final Logger LOG = LoggerFactory.getLogger(MildWishes.class);

    private final Wishes kept;

    public MildWishes(Wishes kept) {
        this.kept = kept;
    }

    @Override
    public Optional<String> find(String key) {
        try {
            return kept.find(key);
        } catch (Fault fault) {
            LOG.warn("a wish could not be read: {}", fault.code());
            return Optional.empty();
        }
    }

    @Override
    public void keep(String key, String value) {
        try {
            kept.keep(key, value);
        } catch (Fault fault) {
            LOG.warn("a wish could not be kept: {}", fault.code());
        }
    }
}
