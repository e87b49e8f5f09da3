package org.amends.hub.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** What the service has done since it started, as Prometheus reads it. No name of a person, a device or a hall is ever a label. Any thread. */
public final class Meter {
    private final Map<Integer, LongAdder> answers = new ConcurrentHashMap<>();
    private final LongAdder events = new LongAdder();
    private final LongAdder aside = new LongAdder();

    void answered(int status) {
        answers.computeIfAbsent(status, any -> new LongAdder()).increment();
    }

    void took(int kept, int setAside) {
        events.add(kept);
        aside.add(setAside);
    }

    byte[] text() {
        StringBuilder text = new StringBuilder(512);
        text.append("# HELP amends_answers_total Requests answered, by status.\n# TYPE amends_answers_total counter\n");
        new TreeMap<>(answers).forEach((status, count) -> text.append("amends_answers_total{status=\"").append(status).append("\"} ")
                .append(count.sum()).append('\n'));
        text.append("# HELP amends_events_total Events taken.\n# TYPE amends_events_total counter\namends_events_total ").append(events.sum())
                .append("\n# HELP amends_set_aside_total Events taken and set aside.\n# TYPE amends_set_aside_total counter\namends_set_aside_total ")
                .append(aside.sum()).append('\n');
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
