package org.amends.pack.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HeaderCheckTest {

    @Test
    void knowsTheVersionTheBuildGivesTheProgram() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<artifactId>amends</artifactId>\n  <version>" + HeaderCheck.PROGRAM + "</version>");
    }
}
