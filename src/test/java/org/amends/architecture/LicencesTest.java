package org.amends.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds `assets/licences/libraries.csv` and the README against what the libraries themselves say. */
class LicencesTest {
    private static final Path LIST = Path.of("assets/licences/libraries.csv");
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency><groupId>(?!org\\.pitest)([^<]+)</groupId><artifactId>([^<]+)</artifactId>");

    private final List<Library> libraries = Library.ofTheClassPath();

    /** A row of the list: which library, a star for any ending; its licences; what it is for. */
    private record Row(String library, String licence, String use) {
        boolean names(String name) {
            return library.endsWith("*") ? name.startsWith(library.substring(0, library.length() - 1)) : library.equals(name);
        }

        List<String> licences() {
            return Arrays.stream(licence.split(" (OR|AND) ", -1)).sorted().toList();
        }
    }

    @Test
    void everyLibraryIsListedUnderTheLicencesItsOwnProjectNames() throws IOException {
        assertThat(libraries).hasSizeGreaterThan(40);
        List<Row> rows = rows();
        assertThat(libraries).allSatisfy(library -> assertThat(listed(rows, library)).as(library.name())
                .singleElement().extracting(Row::licences).isEqualTo(library.licences()));
    }

    @Test
    void nothingIsListedThatIsNotThere() throws IOException {
        assertThat(rows()).allSatisfy(row -> assertThat(libraries).as(row.library())
                .anyMatch(library -> row.names(library.name())));
    }

    @Test
    void everyDependencyOfTheProjectIsListed() throws IOException {
        List<Row> rows = rows();
        List<String> dependencies = DEPENDENCY.matcher(Files.readString(Path.of("pom.xml"))).results()
                .map(found -> found.group(1) + ":" + found.group(2)).toList();
        assertThat(dependencies).hasSizeGreaterThan(20).allMatch(name -> rows.stream().anyMatch(row -> row.names(name)));
    }

    @Test
    void theReadmePointsToTheListAndToTheFontsLicences() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(LIST.toString().replace('\\', '/'),
                "assets/fonts/NotoSansSC-OFL.txt", "assets/fonts/AmendsRare-LICENSE.txt");
        assertThat(Path.of("assets/fonts/NotoSansSC-OFL.txt")).isNotEmptyFile();
        assertThat(Path.of("assets/fonts/AmendsRare-LICENSE.txt")).isNotEmptyFile();
    }

    @Test
    void theComparisonSeesAnotherLicenceAndALibraryNobodyListed() {
        Row row = new Row("org.some:thing-*", "MPL-2.0 OR EPL-1.0", "program");
        assertThat(row.licences()).containsExactly("EPL-1.0", "MPL-2.0");
        assertThat(row.names("org.some:thing-core")).isTrue();
        assertThat(row.names("org.some:other")).isFalse();
        assertThat(Library.spdx("The Apache Software License, Version 2.0")).isEqualTo("Apache-2.0");
        assertThat(Library.spdx("Proprietary")).isEqualTo("Proprietary");
    }

    private static List<Row> listed(List<Row> rows, Library library) {
        return rows.stream().filter(row -> row.names(library.name())).toList();
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(LIST).stream().skip(1).map(line -> line.split(",", 3))
                .map(cells -> new Row(cells[0], cells[1], cells[2])).toList();
    }
}
