package org.amends.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Java source as the size rules see it. */
record SourceFile(Path path, List<String> lines) {
    private static final Pattern METHOD = Pattern.compile(
            "^ {4,12}(?!return|new|else|case|throw|if|for|while|switch|try|catch|record|class|enum|interface)"
                    + "[@\\w<].*[)\\w>] \\{$");
    private static final Pattern TYPE = Pattern.compile(".*\\b(class|interface|enum|record)\\b [A-Z].*");

    static List<SourceFile> under(Path root) {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(p -> p.toString().endsWith(".java")).sorted().map(SourceFile::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Integer> countByFolder(List<SourceFile> files) {
        Map<String, Integer> count = new TreeMap<>();
        files.stream().filter(f -> !f.name().equals("package-info.java"))
                .forEach(f -> count.merge(f.folder(), 1, Integer::sum));
        return count;
    }

    /** Lines of each method, from its opening line to its closing brace, by indentation. */
    List<Integer> methodLengths() {
        List<Integer> lengths = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (METHOD.matcher(line).matches() && line.contains("(") && !TYPE.matcher(line).matches()) {
                lengths.add(length(i));
            }
        }
        return lengths;
    }

    /** The public type of this file stands without a word of what it promises. */
    boolean isSilent() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("public ") && TYPE.matcher(lines.get(i)).matches()) {
                return lines.subList(0, i).stream().noneMatch(line -> line.startsWith("/**") || line.startsWith("///"));
            }
        }
        return false;
    }

    List<Literal> literals() {
        return Literal.of(String.join("\n", lines));
    }

    String name() {
        return path.getFileName().toString();
    }

    String folder() {
        return String.valueOf(path.getParent()).replace('\\', '/');
    }

    private int length(int start) {
        String indent = lines.get(start).substring(0, lines.get(start).length() - lines.get(start).stripLeading().length());
        for (int i = start + 1; i < lines.size(); i++) {
            if (lines.get(i).startsWith(indent + "}")) {
                return i - start + 1;
            }
        }
        return lines.size() - start;
    }

    private static SourceFile read(Path path) {
        try {
            return new SourceFile(path, Files.readAllLines(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return path + " (" + lines.size() + " lines)";
    }
}
