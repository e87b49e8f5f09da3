package org.amends.badinput;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.amends.app.Commands;
import org.amends.app.folder.CounterFile;
import org.amends.cli.Console;
import org.amends.cli.opening.CredentialsInput;
import org.amends.cli.opening.NoCredentials;
import org.amends.cli.play.PlayFailed;
import org.amends.cli.play.ScenarioFile;
import org.amends.cli.quote.QuoteFactsBytes;
import org.amends.cli.sheet.SheetFactsBytes;
import org.amends.core.casefile.CaseId;
import org.amends.core.complaint.OrderSource;
import org.amends.core.evidence.EvidenceMedia;
import org.amends.core.fault.Fault;
import org.amends.core.language.Wording;
import org.amends.core.order.OrderColumns;
import org.amends.core.order.Orders;
import org.amends.core.recovery.Recovery;
import org.amends.core.table.UnreadableTable;
import org.amends.fixtures.Cases;
import org.amends.fixtures.InMemoryCaseFiles;
import org.amends.fixtures.Packs;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.amends.fixtures.hub.MemoryLedger;
import org.amends.hub.ingest.Ingest;
import org.amends.intake.TableFile;
import org.amends.journal.Envelope;
import org.amends.journal.JournalOpening;
import org.amends.journal.checkpoint.Checkpoint;
import org.amends.journal.file.DiskFiles;
import org.amends.journal.sealed.CaseKeys;
import org.amends.journal.sealed.DraftFile;
import org.amends.journal.segment.StreamId;
import org.amends.pack.PackLoader;
import org.amends.pack.archive.PackSignature;
import org.amends.pack.archive.PackZip;
import org.amends.pack.json.Problems;
import org.amends.print.ipp.IppBytes;
import org.amends.store.backup.Backup;
import org.amends.store.backup.BackupPlace;
import org.amends.store.backup.Restoring;
import org.amends.store.paper.SealedJobs;
import org.amends.vault.Vault;
import org.amends.vault.evidence.EvidenceCleaner;
import org.amends.wire.Batch;
import org.amends.wire.BatchBody;
import org.amends.wire.Limits;

/**
 * Every place where bytes of others come in, each with an answer in words: taken, or why not. What a door throws that is not a Fault, or one
 * of the refusals made for it, is a bug.
 */
public final class Doors {
    private static final String PACK = "assets/packs/cn-base";

    private Doors() {
    }

    /** One way in. */
    @FunctionalInterface
    public interface Door {
        Object take(Path file, byte[] bytes) throws IOException;
    }

    /** All by name. */
    public static Map<String, Door> all() {
        Map<String, Door> doors = new TreeMap<>(stored());
        doors.put("pack archive", (file, bytes) -> {
            Problems problems = new Problems();
            int files = PackZip.read(file, problems).size();
            return problems.isClean() ? files : "not clean";
        });
        doors.put("pack", (file, bytes) -> {
            Path pack = Files.createDirectories(file.resolveSibling("pack"));
            Files.copy(file, pack.resolve("pack.json"));
            return new PackLoader().load(pack);
        });
        doors.put("pack signature", (file, bytes) -> PackSignature.read(bytes));
        doors.put("evidence, photo", (file, bytes) -> cleaned(bytes, EvidenceMedia.JPEG));
        doors.put("evidence, picture", (file, bytes) -> cleaned(bytes, EvidenceMedia.PNG));
        doors.put("evidence, kind", (file, bytes) -> EvidenceMedia.of(bytes));
        doors.put("list of customers", (file, bytes) -> {
            int[] rows = {0};
            TableFile.at(file).read(row -> rows[0]++);
            return rows[0];
        });
        doors.put("list of orders", (file, bytes) -> orders(file));
        doors.put("answer of a print system", (file, bytes) -> IppBytes.answer(bytes));
        doors.put("facts of a quote", (file, bytes) -> QuoteFactsBytes.problems(new String(bytes, StandardCharsets.UTF_8)));
        doors.put("facts of a sheet", (file, bytes) -> SheetFactsBytes.problems(new String(bytes, StandardCharsets.UTF_8)));
        doors.put("batch at the hub", (file, bytes) -> batch(bytes, List.of()));
        doors.put("event at the hub", (file, bytes) -> batch(BatchBody.pack(List.of(bytes)), List.of(bytes)));
        doors.put("scenario", (file, bytes) -> ScenarioFile.read(file));
        doors.put("credentials", (file, bytes) -> new CredentialsInput(file.toString(), new java.io.ByteArrayInputStream(bytes),
                null).read());
        doors.put("counter's wishes", (file, bytes) -> {
            Files.copy(file, Files.createDirectories(file.resolveSibling("counter")).resolve("counter.properties"));
            return new CounterFile(file.resolveSibling("counter"), Stores.ZONE).find("hall.code");
        });
        return doors;
    }

    /** As a hall takes a table of orders; those that are right become cases in memory. */
    private static Object orders(Path file) throws IOException {
        Path table = Files.copy(file, file.resolveSibling("orders.csv"));
        Seeded seams = new Seeded(6);
        InMemoryCaseFiles files = new InMemoryCaseFiles();
        Clock clock = Clock.fixed(Cases.NOW, Stores.ZONE);
        Orders orders = new Orders(files, new Recovery(files, Packs.noGrants(), Packs.policies(), seams, clock), () -> Cases.CLERK, clock,
                new Orders.Place(text -> new CaseId(UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))), Wording.same("{0}"), "王"));
        return orders.take(OrderSource.LINE_95598, OrderColumns.of(""), TableFile.at(table)).read().bad().size();
    }

    private static Object batch(byte[] body, List<byte[]> whole) {
        try {
            List<byte[]> events = BatchBody.unpack(body, Limits.V1);
            StreamId stream = new StreamId(new UUID(1, 1), new UUID(2, 2));
            return new Ingest(new MemoryLedger(), Clock.fixed(Cases.NOW, Stores.ZONE)).take(new Ingest.Sender("hall", stream.device()),
                    new Batch(stream, 1, Ingest.NOTHING, whole.isEmpty() ? events : whole));
        } catch (BatchBody.Unfit unfit) {
            return unfit.code();
        }
    }

    private static Object cleaned(byte[] bytes, EvidenceMedia media) {
        return new EvidenceCleaner(pdf -> pdf).clean(media, bytes);
    }

    /** What lies in a store's folder. */
    private static Map<String, Door> stored() {
        Map<String, Door> doors = new TreeMap<>();
        Seeded seams = new Seeded(5);
        doors.put("envelope", (file, bytes) -> Envelope.read(bytes));
        doors.put("journal segment", (file, bytes) -> new JournalOpening(placed(file, "journal-000001.seg"),
                Stores.keys().of("journal"), seams, seams, Stores.ZONE).open(new UUID(1, 1)).head());
        doors.put("checkpoint", (file, bytes) -> new Checkpoint(placed(file, Checkpoint.FILE), Stores.keys().of("journal")).read());
        doors.put("case keys", (file, bytes) -> {
            CaseKeys.open(placed(file, CaseKeys.FILE), Stores.keys().of("case-keys")).close();
            return "opened";
        });
        doors.put("drafts", (file, bytes) -> new DraftFile(placed(file, "drafts.sealed"), Stores.keys().of("drafts")).find("a"));
        doors.put("print queue", (file, bytes) -> new SealedJobs(placed(file, "print-jobs.sealed"),
                Stores.keys().of("printing")).all());
        doors.put("roster", (file, bytes) -> {
            placed(file, "roster.sealed");
            return Vault.at(file.resolveSibling("store"), Clock.fixed(Cases.NOW, Stores.ZONE)).people();
        });
        doors.put("backup", (file, bytes) -> new Backup(new BackupPlace(file.getParent()), Stores.keys()).check(file));
        doors.put("restore", (file, bytes) -> {
            Restoring restoring = Restoring.from(file, file.resolveSibling("restored"));
            restoring.stage();
            return restoring.finish(Stores.keys(), Cases.NOW);
        });
        return doors;
    }

    private static DiskFiles placed(Path file, String name) throws IOException {
        Path folder = Files.createDirectories(file.resolveSibling("store"));
        Files.copy(file, folder.resolve(name));
        return new DiskFiles(folder);
    }

    /** Commands that take a file, as somebody types them. */
    public static Map<String, List<String>> commands() {
        Map<String, List<String>> commands = new TreeMap<>();
        commands.put("quote", List.of("quote", "--pack", PACK, "--rule", "cn-outage-2024", "--facts", "{file}"));
        commands.put("guard", List.of("guard", "--pack", PACK, "--text", "{file}"));
        commands.put("sheet measure", List.of("sheet", "measure", "--pack", PACK, "{file}"));
        commands.put("sheet facts", List.of("sheet", "measure", "--pack", PACK, "--case", "{file}", "--template", "promise-slip"));
        commands.put("pack check", List.of("pack", "check", "{file}"));
        commands.put("pack verify", List.of("pack", "verify", "{file}", "--issuer", "{file}"));
        commands.put("customers import", List.of("customers", "import", "{file}", "--data", "{file}.none"));
        return commands;
    }

    /** What the door says, for people; throws what is a bug. Makes its own folder beside `place`. */
    public static String answer(Door door, byte[] bytes, Path place) throws IOException {
        Path file = Files.write(Files.createDirectories(place).resolve("given"), bytes);
        try {
            return "taken: " + door.take(file, bytes);
        } catch (Fault | PlayFailed | NoCredentials | UnreadableTable refused) {
            return "refused: " + refused.getMessage();
        } finally {
            remove(place);
        }
    }

    /** What the command says; throws when it calls it a bug or ends in no way of its own. */
    public static String command(List<String> args, byte[] bytes, Path place) throws IOException {
        Path file = Files.write(Files.createDirectories(place).resolve("given"), bytes);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        try {
            int code = Commands.ofThisProcess(new Console(new PrintWriter(out, true), new PrintWriter(err, true)))
                    .run(args.stream().map(arg -> arg.replace("{file}", file.toString())).toList());
            if (code < 0 || code > 3 || err.toString().contains("程序出错") || err.toString().contains("Exception")) {
                throw new IllegalStateException("ended with " + code + ": " + err);
            }
            return code + " " + (out.toString() + err).strip();
        } finally {
            remove(place);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
