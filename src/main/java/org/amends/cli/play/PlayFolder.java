package org.amends.cli.play;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder a play writes into. A list in it names what plays made there, so that the next play clears exactly that
 * away and nothing else; a folder with things of other people is refused.
 */
final class PlayFolder {
    static final String DATA = "data";
    /** That a counter was set up there is noted beside its data. */
    static final String NOTE = DATA + ".known";
    static final String SHEETS = "sheets";
    static final String DAY = "day";
    static final String REPORT = "play.json";
    private static final String LIST = ".amends-play";

    private final Path folder;

    PlayFolder(Path folder) {
        this.folder = folder;
    }

    /** Whether nothing stands there but what an earlier play left. */
    boolean isFree() throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> all = Files.list(folder)) {
            return Files.exists(folder.resolve(LIST)) || all.findAny().isEmpty();
        }
    }

    /** Clears away what an earlier play made and notes what this one will make. */
    void prepare(List<Scenario> scenarios) throws IOException {
        Files.createDirectories(folder);
        Path list = folder.resolve(LIST);
        if (Files.exists(list)) {
            for (String name : Files.readAllLines(list)) {
                clear(folder.resolve(name));
            }
        }
        Files.write(list, Stream.concat(Stream.of(DATA, NOTE, SHEETS, DAY, REPORT, PlayCommand.WEEK),
                scenarios.stream().map(Scenario::name)).toList());
    }

    /** Only what lies directly in the folder: a list that names other places clears nothing. */
    private void clear(Path made) throws IOException {
        boolean inside = folder.toAbsolutePath().normalize().equals(made.toAbsolutePath().normalize().getParent());
        if (!inside || !Files.exists(made)) {
            return;
        }
        Files.walkFileTree(made, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, IOException failed) throws IOException {
                if (failed != null) {
                    throw failed;
                }
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
