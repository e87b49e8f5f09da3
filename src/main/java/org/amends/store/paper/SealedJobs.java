package org.amends.store.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.amends.core.casefile.CaseId;
import org.amends.core.casefile.CaseNumber;
import org.amends.core.casefile.CaseRef;
import org.amends.core.printing.Ink;
import org.amends.core.printing.queue.PrintJob;
import org.amends.core.printing.queue.PrintJobs;
import org.amends.core.printing.PrintOrder;
import org.amends.core.printing.queue.Printout;
import org.amends.core.printing.Trouble;
import org.amends.journal.file.DiskFaults;
import org.amends.journal.file.StoreFiles;
import org.amends.vault.seal.Sealing;

/** The print queue in one small sealed file, replaced whole at each change: old or new after a crash, never half. */
public final class SealedJobs implements PrintJobs {
    private static final String FILE = "printing.sealed";
    private static final byte[] BOUND = "amends/printing/1".getBytes(StandardCharsets.US_ASCII);

    private final StoreFiles files;
    private final SecretKey key;
    private final Map<String, PrintJob> jobs = new LinkedHashMap<>();

    public SealedJobs(StoreFiles files, SecretKey key) {
        this.files = files;
        this.key = key;
        try {
            if (files.exists(FILE)) {
                Sealing.open(key, files.readAll(FILE), BOUND).ifPresent(this::read);
            }
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    @Override
    public List<PrintJob> all() {
        return List.copyOf(jobs.values());
    }

    @Override
    public void keep(PrintJob job) {
        if (!job.equals(jobs.put(job.id(), job))) {
            write();
        }
    }

    @Override
    public void forget(String id) {
        if (jobs.remove(id) != null) {
            write();
        }
    }

    private void write() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeInt(jobs.size());
            for (PrintJob job : jobs.values()) {
                write(out, job);
            }
            files.replace(FILE, Sealing.seal(key, bytes.toByteArray(), BOUND));
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    private static void write(DataOutputStream out, PrintJob job) throws IOException {
        Printout what = job.what();
        PrintOrder order = job.order();
        for (String text : List.of(job.id(), job.when().toString(), what.template(), what.size(), what.digest(),
                what.of().map(ref -> ref.id().toString()).orElse(""), what.of().map(ref -> ref.number().text()).orElse(""),
                order.printer(), order.tray(), order.ink().name(), job.state().name(),
                job.standing().trouble().map(Trouble::name).orElse(""), job.standing().ticket())) {
            out.writeUTF(text);
        }
        out.writeInt(what.copy());
        out.writeInt(order.copies());
    }

    private void read(byte[] plain) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(plain))) {
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                PrintJob job = job(in);
                jobs.put(job.id(), job);
            }
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    private static PrintJob job(DataInputStream in) throws IOException {
        String id = in.readUTF();
        Instant when = Instant.parse(in.readUTF());
        String template = in.readUTF();
        String size = in.readUTF();
        String digest = in.readUTF();
        Optional<CaseRef> of = ref(in.readUTF(), in.readUTF());
        String printer = in.readUTF();
        String tray = in.readUTF();
        Ink ink = Ink.valueOf(in.readUTF());
        PrintJob.State state = PrintJob.State.valueOf(in.readUTF());
        String trouble = in.readUTF();
        PrintJob.Standing standing = new PrintJob.Standing(state,
                trouble.isEmpty() ? Optional.empty() : Optional.of(Trouble.valueOf(trouble)), in.readUTF());
        Printout what = new Printout(template, size, digest, of, in.readInt());
        return new PrintJob(id, what, new PrintOrder(printer, tray, ink, in.readInt()), when, standing);
    }

    private static Optional<CaseRef> ref(String id, String number) {
        return id.isEmpty() ? Optional.empty()
                : CaseNumber.parse(number).map(parsed -> new CaseRef(new CaseId(UUID.fromString(id)), parsed));
    }
}
