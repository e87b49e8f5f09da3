package org.amends.app.line;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.amends.cli.sync.SyncDoor.Carried;
import org.amends.cli.sync.SyncDoor.Written;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.sync.courier.Courier;
import org.amends.wire.CourierAnswer;

/** A folder on a stick: files out, answers in. A file stands there under its name only when it is whole. Blocks; the thread of the line. */
public final class CourierFolder {
    private static final int MOST_FILES = 2_000;

    private final Courier courier;
    private final Consumer<Courier.Result.Aside> heard;

    CourierFolder(Courier courier, Consumer<Courier.Result.Aside> heard) {
        this.courier = courier;
        this.heard = heard;
    }

    /** Writes all that waits; throws a Fault when the stick is full, read-only or gone. */
    public List<Written> write(Path folder) {
        List<Written> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (Courier.Letter letter : courier.letters()) {
                Path half = Files.createTempFile(folder, "amends", ".new");
                try {
                    whole(half, letter.bytes());
                    Files.move(half, folder.resolve(letter.name()), StandardCopyOption.REPLACE_EXISTING);
                } finally {
                    Files.deleteIfExists(half);
                }
                written.add(new Written(letter.name(), letter.events()));
            }
            return written;
        } catch (IOException gone) {
            throw new Fault(FaultCode.FILE_UNREADABLE, gone, folder.toString());
        }
    }

    private static void whole(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Takes every answer in the folder. */
    public List<Carried> read(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            List<Carried> carried = new ArrayList<>();
            for (Path file : all.filter(each -> each.getFileName().toString().endsWith(CourierAnswer.ENDING)).sorted().limit(MOST_FILES).toList()) {
                carried.add(told(file.getFileName().toString(), courier.take(bytes(file))));
            }
            return carried;
        } catch (IOException gone) {
            throw new Fault(FaultCode.FILE_UNREADABLE, gone, folder.toString());
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(CourierAnswer.LONGEST + 1);
        }
    }

    private Carried told(String name, Courier.Result result) {
        return switch (result) {
            case Courier.Result.Confirmed confirmed -> {
                confirmed.asides().forEach(heard);
                yield new Carried(name, confirmed.events() > 0 ? Carried.Outcome.CONFIRMED : Carried.Outcome.KNOWN, confirmed.events());
            }
            case Courier.Result.Behind behind -> new Carried(name, Carried.Outcome.BEHIND, 0);
            case Courier.Result.Forked forked -> new Carried(name, Carried.Outcome.FORKED, 0);
            case Courier.Result.Not(var why) -> new Carried(name, switch (why) {
                case OTHER_FILE -> Carried.Outcome.OTHER_FILE;
                case BENT -> Carried.Outcome.BENT;
                case ANOTHER_COUNTER -> Carried.Outcome.ANOTHER_COUNTER;
            }, 0);
        };
    }
}
