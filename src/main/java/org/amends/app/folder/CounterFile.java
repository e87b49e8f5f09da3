package org.amends.app.folder;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Properties;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.hall.Hall;
import org.amends.core.hall.HallBook;
import org.amends.core.hall.HallDetails;
import org.amends.core.language.Wording;
import org.amends.core.session.CounterPlan;
import org.amends.core.session.Wishes;
import org.amends.journal.file.DiskFaults;
import org.amends.journal.file.DiskFiles;

/** What is known of the counter before anybody signs in: hall, counter, telephone, pack, printer, small wishes. No secrets. */
public final class CounterFile implements Wishes, HallBook {
    private static final String FILE = "counter.properties";

    private final Path folder;
    private final ZoneId zone;

    public CounterFile(Path folder, ZoneId zone) {
        this.folder = folder;
        this.zone = zone;
    }

    /** Empty before anybody set the counter up. */
    public Optional<Hall> hall() {
        return find("hall.code").map(code -> new Hall(code, Wording.same(find("hall.name").orElse(code)),
                find("counter").orElse("01"), find("phone").orElse(""), zone));
    }

    public void keep(CounterPlan plan) {
        Properties all = read();
        all.setProperty("hall.code", plan.at().hallCode());
        all.setProperty("hall.name", plan.at().hallName());
        all.setProperty("counter", plan.at().counter());
        all.setProperty("phone", plan.at().phone());
        all.setProperty("pack", plan.pack());
        all.setProperty("printer", plan.printer());
        write(all);
    }

    @Override
    public HallDetails details() {
        return new HallDetails(find("hall.name").orElse(""), find("hall.address").orElse(""),
                find("hall.hours").orElse(""), find("phone").orElse(""));
    }

    @Override
    public synchronized void keep(HallDetails details) {
        Properties all = read();
        all.setProperty("hall.name", details.name());
        all.setProperty("hall.address", details.address());
        all.setProperty("hall.hours", details.hours());
        all.setProperty("phone", details.phone());
        write(all);
    }

    @Override
    public synchronized Optional<String> find(String key) {
        return Optional.ofNullable(read().getProperty(key));
    }

    @Override
    public synchronized void keep(String key, String value) {
        Properties all = read();
        all.setProperty(key, value);
        write(all);
    }

    private Properties read() {
        Properties all = new Properties();
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                all.load(in);
            } catch (IOException | IllegalArgumentException e) {
                throw new Fault(FaultCode.FILE_UNREADABLE, e, FILE);
            }
        }
        return all;
    }

    private void write(Properties all) {
        try {
            StringWriter out = new StringWriter();
            all.store(out, null);
            new DiskFiles(folder).replace(FILE, out.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }
}
