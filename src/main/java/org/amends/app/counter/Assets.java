package org.amends.app.counter;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;

/**
 * The folder of what people read and edit: packs, fonts, schemas, scenarios. Named by the property `amends.assets`, else
 * beside the program, else in the folder the program was started in.
 */
public final class Assets {
    private final Path folder;

    private Assets(Path folder) {
        this.folder = folder;
    }

    /** The assets in this very folder. */
    static Assets in(Path folder) {
        return new Assets(folder);
    }

    /** Throws a Fault when there is none. */
    public static Assets find() {
        return Stream.concat(Optional.ofNullable(System.getProperty("amends.assets")).map(Path::of).stream(),
                        places()).filter(place -> Files.isDirectory(place.resolve("packs"))).findFirst()
                .map(Assets::new).orElseThrow(() -> new Fault(FaultCode.PACK_MISSING, "assets"));
    }

    private static Stream<Path> places() {
        try {
            Path program = Path.of(Assets.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Stream.of(program.resolveSibling("assets"), program.resolveSibling("../assets"), Path.of("assets"));
        } catch (URISyntaxException e) {
            throw new Fault(FaultCode.FILE_UNREADABLE, e, "program");
        }
    }

    public Path fonts() {
        return folder.resolve("fonts");
    }

    public Path pack(String id) {
        return folder.resolve("packs").resolve(id);
    }

    public Path scenarios() {
        return folder.resolve("scenarios");
    }

    /** Made-up customers for practice. */
    public Path practiceCustomers() {
        return folder.resolve("practice").resolve("customers.csv");
    }

    /** Packs that ship with the program, by id. */
    public List<String> packs() {
        try (Stream<Path> paths = Files.list(folder.resolve("packs"))) {
            return paths.filter(p -> Files.exists(p.resolve("pack.json"))).map(p -> p.getFileName().toString())
                    .sorted().toList();
        } catch (IOException e) {
            throw new Fault(FaultCode.PACK_MISSING, e, folder.toString());
        }
    }
}
