package org.amends.pack.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.amends.pack.json.Place;
import org.amends.pack.json.Problems;

/**
 * The entries of a zipped pack, read as a stranger's: names that leave the pack, twins of one name, too many files, a file or a
 * whole that grows beyond its limit while it unpacks are each refused, and what was read until then is dropped. Any thread.
 */
public final class PackZip {
    /** Largest file of a pack in bytes. */
    public static final int LARGEST_FILE = 4 << 20;
    /** Most files of a pack. */
    public static final int MOST_FILES = 2_000;
    /** Most bytes of all files of a pack. */
    public static final long LARGEST_PACK = 64L << 20;
    /** Text shrinks to a tenth, seldom to a twentieth; what grows beyond this is no text. */
    private static final int MOST_GROWTH = 200;
    private static final long PLAIN_ENOUGH = 1L << 20;
    /** Names that mean devices on Windows, with any ending. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(.*/)?(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.[^/]*)?");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_.-]+(/[\\p{L}\\p{N}_.-]+){0,3}");

    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private final Set<String> lowered = new HashSet<>();
    private final Problems problems;
    private final long mostTotal;
    private long total;

    private PackZip(Problems problems, long mostTotal) {
        this.problems = problems;
        this.mostTotal = Math.min(LARGEST_PACK, mostTotal);
    }

    /** The files by name, or none with the reason in `problems`. */
    public static TreeMap<String, byte[]> read(Path file, Problems problems) {
        try {
            byte[] bytes = bytes(file, problems);
            PackZip zip = new PackZip(problems, Math.max(PLAIN_ENOUGH, (long) bytes.length * MOST_GROWTH));
            return bytes.length > 0 && zip.whole(bytes) ? zip.files : new TreeMap<>();
        } catch (ZipException | EOFException broken) {
            problems.add(Place.PACK, "archive", "压缩包不完整或已损坏，请重新拷贝一份", "the archive is cut short or broken; copy it again");
        } catch (IOException unreadable) {
            problems.add(Place.PACK, "unreadable", "文件读不了", "the file cannot be read");
        } catch (IllegalArgumentException badName) {
            problems.add(Place.PACK, "archive", "压缩包里的文件名不是 UTF-8", "a name in the archive is not UTF-8");
        }
        return new TreeMap<>();
    }

    /** Writes the files in the order of their names with one fixed time: the same files give the same bytes. */
    public static void write(Map<String, byte[]> files, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(java.time.LocalDateTime.of(2000, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
    }

    private static byte[] bytes(Path file, Problems problems) throws IOException {
        if (Files.size(file) > LARGEST_PACK) {
            problems.add(Place.PACK, "too-large", "文件超过 64 MiB，不是政策包", "larger than 64 MiB: this is no pack");
            return new byte[0];
        }
        byte[] bytes = Files.readAllBytes(file);
        boolean isZip = bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K';
        if (!isZip) {
            problems.add(Place.PACK, "archive", "这不是压缩的政策包", "this is no zipped pack");
        }
        return isZip ? bytes : new byte[0];
    }

    private boolean whole(byte[] bytes) throws IOException {
        CentralDirectory contents = CentralDirectory.read(bytes);
        for (CentralDirectory.Item item : contents.items()) {
            if (item.isLink() || item.isDevice()) {
                return refused("link", "压缩包里有链接或设备：" + shown(item.name()),
                        "a link or a device in the archive: " + shown(item.name()));
            }
            if (item.isLocked()) {
                return refused("archive", "压缩包加了密码，请用不加密的：" + shown(item.name()),
                        "an entry locked by a password: " + shown(item.name()));
            }
        }
        List<String> listed = contents.items().stream().map(CentralDirectory.Item::name).toList();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            return entries(in, listed);
        }
    }

    private boolean entries(ZipInputStream in, List<String> listed) throws IOException {
        List<String> met = new ArrayList<>();
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            met.add(entry.getName());
            if (!entry.isDirectory() && !entry(entry.getName(), in)) {
                return false;
            }
        }
        return met.equals(listed) || refused("archive", "压缩包的目录和内容对不上", "the archive's table of contents differs from what lies in it");
    }

    private boolean entry(String name, InputStream in) throws IOException {
        if (!isSafe(name)) {
            return refused("archive-path", "压缩包里有不安全的文件名：" + shown(name), "an unsafe name in the archive: " + shown(name));
        }
        if (!lowered.add(name.toLowerCase(Locale.ROOT))) {
            return refused("archive-path", "压缩包里同名文件不止一个：" + name, "a name stands in the archive twice: " + name);
        }
        if (lowered.size() > MOST_FILES) {
            return refused("too-many-files", "文件超过 " + MOST_FILES + " 个", "more than " + MOST_FILES + " files");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        for (int n = in.read(some); n >= 0; n = in.read(some)) {
            total += n;
            if (bytes.size() + n > LARGEST_FILE || total > mostTotal) {
                return refused("archive-bomb", "解压后太大：" + name, "unpacks to more than a pack may hold: " + name);
            }
            bytes.write(some, 0, n);
        }
        files.put(name, bytes.toByteArray());
        return true;
    }

    private static boolean isSafe(String name) {
        return NAME.matcher(name).matches() && !name.contains("..") && !name.endsWith(".")
                && !name.contains("./") && !DEVICE.matcher(name).matches();
    }

    private boolean refused(String code, String zh, String en) {
        problems.add(Place.PACK, code, zh, en);
        return false;
    }

    private static String shown(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > 80 ? plain.substring(0, 80) + "…" : plain;
    }
}
