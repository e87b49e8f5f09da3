package org.amends.cli.pack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.util.concurrent.Callable;
import org.amends.cli.ExitCode;
import org.amends.pack.archive.IssuerKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** `pack key`: a new pair of keys for somebody who issues packs. Never writes over a key that is there. */
@Command(name = "key", mixinStandardHelpOptions = true,
        description = {"Makes a new pair of keys for issuing packs: issuer.key stays with you, issuer.pub goes to the counters.",
            "生成一对签发密钥：issuer.key 自己保管，issuer.pub 发给各柜台。"},
        footer = {"", "Standard output: assets/schema/pack-key.schema.json (example: pack-key.example.json).",
            "Exit: 0 made, 2 a key is there already, 3 the folder cannot be written."})
public final class PackKeyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where the two files go 输出文件夹")
    private Path out;

    @Override
    public Integer call() {
        KeyPair pair = IssuerKeys.fresh();
        Path secret = out.resolve("issuer.key");
        Path open = out.resolve("issuer.pub");
        try {
            Files.createDirectories(out);
            ownerOnly(Files.writeString(secret, IssuerKeys.pem(pair.getPrivate()) + IssuerKeys.pem(pair.getPublic()),
                    StandardCharsets.US_ASCII, StandardOpenOption.CREATE_NEW));
            Files.writeString(open, IssuerKeys.pem(pair.getPublic()), StandardCharsets.US_ASCII,
                    StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            return PackSpeech.fail(spec, ExitCode.BAD_INPUT, "这里已有密钥，没有改动：" + there.getMessage()
                    + " A key is there already; nothing was changed.");
        } catch (IOException unwritable) {
            return PackSpeech.fail(spec, ExitCode.WORLD_FAILED, "写不进这个文件夹：" + out + " This folder cannot be written.");
        }
        PackSpeech.say(spec, new ObjectMapper().createObjectNode().put("schema", "amends.pack-key/1")
                .put("secret", secret.toString()).put("public", open.toString())
                .put("fingerprint", IssuerKeys.fingerprint(pair.getPublic())));
        return ExitCode.DONE.number();
    }

    private static void ownerOnly(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
