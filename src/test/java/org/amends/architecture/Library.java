package org.amends.architecture;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A jar of the class path by its coordinates, with the licences its own project file, or a parent of it, names. */
record Library(String name, List<String> licences) {
    private static final Pattern PLACE = Pattern.compile("(.+)/([^/]+)/([^/]+)/[^/]+\\.jar");
    /** A library that is always there tells where the build keeps all of them. */
    private static final String KNOWN = "/org/assertj/assertj-core/";
    private static final Pattern LICENCES = Pattern.compile("<licenses>.*?</licenses>", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("<name>\\s*(.*?)\\s*</name>", Pattern.DOTALL);
    private static final Pattern PARENT = Pattern.compile("<parent>.*?</parent>", Pattern.DOTALL);
    private static final int GENERATIONS = 8;

    private static final List<List<String>> NAMES = List.of(
            List.of("(?i).*apache.*2\\.0.*", "Apache-2.0"), List.of("MIT( License)?", "MIT"),
            List.of(".*BSD 2-Clause License", "BSD-2-Clause"),
            List.of("(?i)BSD.*|.*BSD License", "BSD-3-Clause"), List.of("MPL 2.0", "MPL-2.0"), List.of("EPL 1.0", "EPL-1.0"),
            List.of("Eclipse Public License (- )?v ?2.0", "EPL-2.0"), List.of("GPLv2\\+CE", "GPL-2.0-only WITH Classpath-exception-2.0"),
            List.of("GNU Lesser .*2.1 or later", "LGPL-2.1-or-later"), List.of("European Union .*1.1", "EUPL-1.1"),
            List.of("Bouncy Castle Licence", "Bouncy Castle (MIT)"), List.of("The SAX License", "SAX"),
            List.of("Mozilla Public License,? (Version )?2\\.0.*", "MPL-2.0"), List.of("GNU General .*GPL-3\\.0.*", "GPL-3.0-or-later"),
            List.of("Eclipse Distribution License.*", "BSD-3-Clause"), List.of("CDDL 1.1", "CDDL-1.1"),
            List.of("CDDL\\+GPL License|CDDL/GPLv2\\+CE", "CDDL-1.1/GPL-2.0 with exception"),
            List.of("GPL2 w/ CPE", "GPL-2.0-only WITH Classpath-exception-2.0"), List.of("The W3C License", "W3C"));

    /** Those this test runs with; the build hands the real class path over when it starts tests from a jar of its own. */
    static List<Library> ofTheClassPath() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> jars = Arrays.stream(path.replace('\\', '/').split(File.pathSeparator, -1)).toList();
        String repository = jars.stream().filter(jar -> jar.contains(KNOWN)).findFirst()
                .map(jar -> jar.substring(0, jar.indexOf(KNOWN) + 1)).orElseThrow();
        return jars.stream().filter(jar -> jar.startsWith(repository))
                .map(jar -> PLACE.matcher(jar.substring(repository.length()))).filter(Matcher::matches)
                .map(jar -> of(Path.of(repository), jar)).distinct().toList();
    }

    /** The names projects give a licence, by its SPDX name. */
    static String spdx(String name) {
        return NAMES.stream().filter(known -> name.matches(known.getFirst())).map(List::getLast).findFirst().orElse(name);
    }

    private static Library of(Path repository, Matcher jar) {
        String group = jar.group(1).replace('/', '.');
        return new Library(group + ":" + jar.group(2), licences(repository, group, jar.group(2), jar.group(3), GENERATIONS));
    }

    private static List<String> licences(Path repository, String group, String artifact, String version, int left) {
        Path file = repository.resolve(group.replace('.', '/')).resolve(artifact).resolve(version)
                .resolve(artifact + "-" + version + ".pom");
        if (left == 0 || Files.notExists(file)) {
            return List.of();
        }
        String project = read(file).replaceAll("(?s)<!--.*?-->", "");
        Matcher named = LICENCES.matcher(project);
        if (named.find()) {
            return List.copyOf(new TreeSet<>(names(named.group()).map(Library::spdx).toList()));
        }
        Matcher parent = PARENT.matcher(project);
        return parent.find() ? licences(repository, tag(parent.group(), "groupId"), tag(parent.group(), "artifactId"),
                tag(parent.group(), "version"), left - 1) : List.of();
    }

    private static Stream<String> names(String licences) {
        return NAME.matcher(licences).results().map(found -> found.group(1));
    }

    private static String tag(String parent, String name) {
        Matcher tag = Pattern.compile("<" + name + ">\\s*(.*?)\\s*</" + name + ">").matcher(parent);
        return tag.find() ? tag.group(1) : "";
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
