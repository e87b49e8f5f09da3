package org.amends.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No figure, table or export ranks a person by payouts (M13). Each export's columns and fields stand here by name: a new one does not
 * pass until somebody has looked at whether it tells who granted how much.
 */
class NoRankingByPersonTest {
    private static final Path EXPORT = Path.of("src/main/java/org/amends/export");
    private static final Pattern COLUMN = Pattern.compile("(?:column|Column\\(headings\\.text)\\(\"([a-zA-Z.]+)\"");
    private static final Pattern FIELD = Pattern.compile(
            "(?:write\\w*Field(?:Start)?|wording|text|time|span|money|sums|promises)\\(\"([a-zA-Z]+)\"");
    private static final Pattern GRANT_TABLE = Pattern.compile("create table grant_row \\(([^;]*)\\);");
    private static final Pattern NAME = Pattern.compile("(?:^|,)\\s*([a-z_]+)");
    private static final Set<String> COLUMNS = Set.of("case.number", "case.opened", "case.kind", "case.channel", "case.cause",
            "case.customer", "case.phone", "case.account", "case.state", "case.closed", "case.reason", "case.firstWord",
            "sum.currency", "case.rights", "case.goodwill", "case.sheets", "case.promises", "case.solved",
            "promise.group", "promise.number", "promise.customer", "promise.what", "promise.owner", "promise.due",
            "summary.group", "summary.item", "summary.value", "sum.group", "sum.title", "sum.count", "sum.sum");
    private static final Set<String> PERSONS = Set.of("clerk", "person", "actor", "staff", "employee", "colleague", "grantedBy",
            "approver", "approvedBy", "by", "user", "rank", "ranking", "top");

    @Test
    void tablesOfTheDayHaveTheseColumnsAndNoneIsAPerson() throws IOException {
        Set<String> columns = found(EXPORT, COLUMN);
        assertThat(columns).isNotEmpty().isSubsetOf(COLUMNS);
        assertThat(columns).noneMatch(NoRankingByPersonTest::namesAPerson);
    }

    /** A promise has an owner and no sum; whoever grants stands nowhere beside a sum. */
    @Test
    void dayBookAsJsonNamesNobodyBesideASum() throws IOException {
        Set<String> fields = found(EXPORT.resolve("JsonBook.java"), FIELD);
        assertThat(fields).contains("goodwill", "rights", "byRule", "byAuthority");
        assertThat(fields).noneMatch(NoRankingByPersonTest::namesAPerson);
    }

    @Test
    void sumsAreKeptByCaseDayAndRoleAlone() throws IOException {
        String sql = sql();
        var table = GRANT_TABLE.matcher(sql);
        assertThat(table.find()).isTrue();
        assertThat(NAME.matcher(table.group(1)).results().map(hit -> hit.group(1)))
                .containsExactly("position", "case_id", "on_day", "role", "minor", "currency");
        assertThat(sql.toLowerCase(java.util.Locale.ROOT)).doesNotContain("create view").doesNotContain("alter table grant_row");
    }

    /** Figures cannot rank whom they do not know. */
    @Test
    void figuresAndExportsKnowNoPerson() {
        var classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.amends.core", "org.amends.export");
        noClasses().that().resideInAnyPackage("org.amends.core.daybook..", "org.amends.export..", "org.amends.core.comparison..",
                        "org.amends.core.replay..", "org.amends.core.compensation.authority..")
                .should().dependOnClassesThat().haveNameMatching("org\\.amends\\.core\\.people\\.(PersonId|Person|Staff)")
                .check(classes);
    }

    @Test
    void theNameOfAPersonWouldBeFound() {
        assertThat(List.of("case.clerk", "grantedBy", "sum.approver", "ranking")).allMatch(NoRankingByPersonTest::namesAPerson);
        assertThat(COLUMN.matcher("column(\"sum.clerk\", 12)").find()).isTrue();
        assertThat(FIELD.matcher("json.writeStringField(\"clerk\", name)").find()).isTrue();
    }

    private static boolean namesAPerson(String name) {
        return PERSONS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static Set<String> found(Path root, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            Set<String> names = new TreeSet<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(hit -> names.add(hit.group(1)));
            }
            return names;
        }
    }

    private static String sql() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/amends/migrations"))) {
            return files.sorted().map(file -> {
                try {
                    return Files.readString(file);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }).collect(Collectors.joining("\n"));
        }
    }
}
