package org.amends.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.amends.pack.archive.PackZip;
import org.amends.pack.json.Place;
import org.amends.pack.json.Problems;

/**
 * The files of a pack as bytes, by relative path with `/`, from its folder or its archive. Names that begin with a dot are no part of
 * a pack. Links are refused, so that a pack is what lies in its folder.
 */
record PackFolder(TreeMap<String, byte[]> files) {
    private static final int LARGEST_FILE = PackZip.LARGEST_FILE;
    private static final int MOST_FILES = PackZip.MOST_FILES;

    static PackFolder read(Path dir, Problems problems) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        if (Files.isRegularFile(dir)) {
            files.putAll(PackZip.read(dir, problems));
            files.keySet().removeIf(name -> isHidden(Path.of(name)));
            return new PackFolder(files);
        }
        if (!Files.isDirectory(dir)) {
            problems.add(Place.PACK, "pack-missing", "没有这个文件夹：" + dir, "no such folder: " + dir);
            return new PackFolder(files);
        }
        for (Path path : list(dir, problems)) {
            String name = dir.relativize(path).toString().replace('\\', '/');
            read(path, name, problems, files);
        }
        return new PackFolder(files);
    }

    private static List<Path> list(Path dir, Problems problems) {
        try (Stream<Path> walk = Files.walk(dir, 12)) {
            List<Path> paths = walk.filter(p -> !p.equals(dir)).filter(p -> !isHidden(dir.relativize(p)))
                    .filter(p -> !Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS)).limit(MOST_FILES + 1L).toList();
            if (paths.size() > MOST_FILES) {
                problems.add(Place.PACK, "too-many-files", "文件超过 " + MOST_FILES + " 个",
                        "more than " + MOST_FILES + " files");
                return List.of();
            }
            return paths;
        } catch (IOException unreadable) {
            problems.add(Place.PACK, "unreadable", "文件夹读不了", "the folder cannot be read");
            return List.of();
        }
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static void read(Path path, String name, Problems problems, Map<String, byte[]> files) {
        Place place = Place.file(name);
        try {
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                problems.add(place, "link", "不能是链接或设备", "a link or a device is no pack file");
            } else if (Files.size(path) > LARGEST_FILE) {
                problems.add(place, "too-large", "文件太大：" + Files.size(path) + " 字节",
                        "too large: " + Files.size(path) + " bytes");
            } else if (files.values().stream().mapToLong(b -> b.length).sum() + Files.size(path) > PackZip.LARGEST_PACK) {
                problems.add(place, "too-large", "整个政策包超过 64 MiB", "the pack as a whole is larger than 64 MiB");
            } else {
                files.put(name, Files.readAllBytes(path));
            }
        } catch (IOException unreadable) {
            problems.add(place, "unreadable", "文件读不了", "the file cannot be read");
        }
    }

    /** SHA-256 over each path and its bytes, in the order of the paths, lengths told apart. */
    String sha256() {
        MessageDigest digest = sha();
        files.forEach((name, bytes) -> {
            byte[] path = name.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(path.length).array());
            digest.update(path);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
