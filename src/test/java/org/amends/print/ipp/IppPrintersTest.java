package org.amends.print.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.amends.core.printing.Fate;
import org.amends.core.printing.Handed;
import org.amends.core.printing.Ink;
import org.amends.core.printing.PrintOrder;
import org.amends.core.printing.Printer;
import org.amends.core.printing.Trouble;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a print system that answers as CUPS does; the real one is tried by `installer/try-printers.sh`. */
class IppPrintersTest {
    private final FakeCups cups = new FakeCups();
    private final IppPrinters printers = new IppPrinters(cups.place(), "clerk");

    @AfterEach
    void close() {
        cups.close();
    }

    private static byte[] pdf(PDRectangle paper) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(paper));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static PrintOrder order(String printer) {
        return new PrintOrder(printer, "", Ink.AS_SET, 1);
    }

    @Test
    void listsTheDefaultPrinterFirstWithItsTraysAndInks() {
        assertThat(printers.all()).extracting(Printer::name).containsExactly("PDF", "二楼");
        Printer first = printers.all().getFirst();
        assertThat(first.isReady()).isTrue();
        assertThat(first.trays()).extracting(Printer.Tray::id).containsExactly("main", "manual");
        assertThat(first.inks()).contains(Ink.BLACK);
    }

    @Test
    void sendsThePdfAsItIsOnItsOwnPaper() throws IOException {
        assertThat(printers.send(pdf(PDRectangle.A5), new PrintOrder("二楼", "", Ink.BLACK, 3)))
                .isEqualTo(new Handed.Taken("二楼/42"));
        assertThat(cups.asked.getLast()).startsWith("2 /printers/二楼").contains("iso_a5_148x210mm", "monochrome", "%PDF", "clerk");
    }

    @Test
    void asksForTheTrayWithTheSizeOfItsPaper() throws IOException {
        printers.send(pdf(PDRectangle.A4), new PrintOrder("PDF", "manual", Ink.AS_SET, 1));
        assertThat(cups.asked.getLast()).contains("media-col", "x-dimension", "media-source", "manual")
                .doesNotContain("print-color-mode");
    }

    @Test
    void goesToTheDefaultPrinterWhenNoneIsNamed() throws IOException {
        assertThat(printers.send(pdf(PDRectangle.A4), order(""))).isEqualTo(new Handed.Taken("PDF/42"));
    }

    @Test
    void saysWhyAJobIsNotTaken() throws IOException {
        assertThat(printers.send(pdf(PDRectangle.A4), order("gone"))).isEqualTo(new Handed.Refused(Trouble.GONE));
        cups.accepting = false;
        assertThat(printers.send(pdf(PDRectangle.A4), order("PDF"))).isEqualTo(new Handed.Refused(Trouble.REFUSING));
        assertThat(printers.all().getFirst().trouble()).contains(Trouble.REFUSING);
        cups.close();
        assertThat(printers.isThere()).isFalse();
        assertThat(printers.all()).isEmpty();
        assertThat(printers.send(pdf(PDRectangle.A4), order("PDF"))).isEqualTo(new Handed.Refused(Trouble.NO_PRINTER));
    }

    @ParameterizedTest
    @CsvSource({"3, none, WAITING,", "5, none, PRINTING,", "5, media-empty-error, PRINTING, OUT_OF_PAPER",
        "3, offline-report, WAITING, OFFLINE", "5, media-jam-error, PRINTING, JAMMED", "5, toner-low-warning, PRINTING,",
        "7, none, FAILED, CANCELLED", "8, none, FAILED, FAILED", "9, none, DONE,"})
    void tellsHowFarAJobIs(String state, String reason, Fate.State expected, Trouble why) {
        cups.job.put("job-state", state);
        cups.reasons = reason;
        assertThat(printers.fate("PDF/42")).isEqualTo(new Fate(expected, Optional.ofNullable(why)));
    }

    @Test
    void seesAPausedPrinterAndALostOne() {
        cups.state = 5;
        cups.reasons = "paused";
        cups.job.put("job-state", "3");
        assertThat(printers.fate("PDF/42").trouble()).contains(Trouble.PAUSED);
        cups.job.clear();
        assertThat(printers.fate("PDF/42")).isEqualTo(Fate.UNKNOWN);
        assertThat(printers.fate("old/42")).isEqualTo(new Fate(Fate.State.FAILED, Optional.of(Trouble.GONE)));
    }

    @Test
    void seesAPrinterThatDoesNotAnswerByItsSentence() {
        cups.message = "The printer may not exist or is unavailable at this time.";
        assertThat(printers.fate("PDF/42").trouble()).contains(Trouble.OFFLINE);
        cups.message = "Sending data to printer.";
        assertThat(printers.fate("PDF/42").trouble()).isEmpty();
    }

    @Test
    void takesAJobBack() {
        printers.withdraw("PDF/42");
        assertThat(cups.asked.getLast()).startsWith("8 ").contains("/jobs/42", "clerk");
        new IppPrinters(URI.create("http://localhost:1/"), "clerk").withdraw("PDF/42");
    }
}
