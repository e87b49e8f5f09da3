package org.amends.pack.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
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
    private static final long LARGEST_PACK = 64L << 20;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_.-]+(/[\\p{L}\\p{N}_.-]+){0,3}");

    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private final Set<String> lowered = new HashSet<>();
    private final Problems problems;
    private long total;

    private PackZip(Problems problems) {
        this.problems = problems;
    }

    /** The files by name, or none with the reason in `problems`. */
    public static TreeMap<String, byte[]> read(Path file, Problems problems) {
        PackZip zip = new PackZip(problems);
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
            return zip.entries(in) ? zip.files : new TreeMap<>();
        } catch (ZipException broken) {
            problems.add(Place.PACK, "archive", "压缩包已损坏", "the archive is broken");
        } catch (IOException unreadable) {
            problems.add(Place.PACK, "unreadable", "文件读不了，或者压缩包不完整", "the file cannot be read, or it is cut short");
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

    private boolean entries(ZipInputStream in) throws IOException {
        boolean any = false;
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            any = true;
            if (!entry.isDirectory() && !entry(entry.getName(), in)) {
                return false;
            }
        }
        if (!any) {
            problems.add(Place.PACK, "archive", "这不是压缩的政策包", "this is no zipped pack");
        }
        return any;
    }

    private boolean entry(String name, InputStream in) throws IOException {
        if (!NAME.matcher(name).matches() || name.contains("..")) {
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
            if (bytes.size() + n > LARGEST_FILE || total > LARGEST_PACK) {
                return refused("archive-bomb", "解压后太大：" + name, "unpacks to more than a pack may hold: " + name);
            }
            bytes.write(some, 0, n);
        }
        files.put(name, bytes.toByteArray());
        return true;
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
