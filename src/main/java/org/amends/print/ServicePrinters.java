package org.amends.print;

import java.awt.print.Book;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterStateReason;
import javax.print.attribute.standard.PrinterStateReasons;
import org.amends.core.guide.Paper;
import org.amends.core.printing.Fate;
import org.amends.core.printing.Handed;
import org.amends.core.printing.Ink;
import org.amends.core.printing.PrintOrder;
import org.amends.core.printing.Printer;
import org.amends.core.printing.Printers;
import org.amends.core.printing.Trouble;
import org.amends.print.ipp.PdfPaper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/**
 * Prints through the Java print service, where no print system of its own kind answers (Windows; elsewhere it runs `lpr`). It tells
 * nothing of a job once it is handed over.
 */
final class ServicePrinters implements Printers {
    private static final Map<PrinterStateReason, Trouble> REASONS = Map.of(
            PrinterStateReason.MEDIA_EMPTY, Trouble.OUT_OF_PAPER, PrinterStateReason.MEDIA_NEEDED, Trouble.OUT_OF_PAPER,
            PrinterStateReason.MEDIA_JAM, Trouble.JAMMED, PrinterStateReason.COVER_OPEN, Trouble.COVER_OPEN,
            PrinterStateReason.DOOR_OPEN, Trouble.COVER_OPEN, PrinterStateReason.TONER_EMPTY, Trouble.OUT_OF_TONER,
            PrinterStateReason.MARKER_SUPPLY_EMPTY, Trouble.OUT_OF_TONER, PrinterStateReason.PAUSED, Trouble.PAUSED,
            PrinterStateReason.SHUTDOWN, Trouble.OFFLINE, PrinterStateReason.TIMED_OUT, Trouble.OFFLINE);

    @Override
    public List<Printer> all() {
        List<Printer> all = new ArrayList<>();
        PrintService first = PrintServiceLookup.lookupDefaultPrintService();
        for (PrintService service : services()) {
            all.add(service.equals(first) ? 0 : all.size(), printer(service));
        }
        return all;
    }

    private static Printer printer(PrintService service) {
        List<Printer.Tray> trays = new ArrayList<>();
        if (service.getSupportedAttributeValues(Media.class, null, null) instanceof Media[] media) {
            Arrays.stream(media).filter(MediaTray.class::isInstance).map(Media::toString)
                    .forEach(tray -> trays.add(new Printer.Tray(tray, tray)));
        }
        Set<Ink> inks = service.isAttributeCategorySupported(Chromaticity.class) ? EnumSet.allOf(Ink.class)
                : EnumSet.of(Ink.AS_SET);
        return new Printer(service.getName(), troubles(service), trays, inks);
    }

    private static Set<Trouble> troubles(PrintService service) {
        Set<Trouble> troubles = EnumSet.noneOf(Trouble.class);
        if (!isAccepting(service)) {
            troubles.add(Trouble.REFUSING);
        }
        PrinterStateReasons reasons = service.getAttribute(PrinterStateReasons.class);
        if (reasons != null) {
            reasons.keySet().forEach(reason -> Optional.ofNullable(REASONS.get(reason)).ifPresent(troubles::add));
        }
        return troubles;
    }

    @Override
    public Handed send(byte[] pdf, PrintOrder order) {
        Optional<PrintService> found = service(order.printer());
        if (found.isEmpty()) {
            return new Handed.Refused(services().length == 0 ? Trouble.NO_PRINTER : Trouble.GONE);
        }
        if (!isAccepting(found.get())) {
            return new Handed.Refused(Trouble.REFUSING);
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(found.get());
            job.setPageable(pages(new PDFPageable(document), order.copies()));
            job.print(wishes(found.get(), order, PdfPaper.of(document)));
            return new Handed.Taken("");
        } catch (PrinterException e) {
            return new Handed.Refused(trouble(e));
        } catch (IOException e) {
            return new Handed.Refused(Trouble.FAILED);
        }
    }

    private static HashPrintRequestAttributeSet wishes(PrintService service, PrintOrder order, Paper paper) {
        HashPrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(paper == Paper.A5 ? MediaSizeName.ISO_A5 : MediaSizeName.ISO_A4);
        wishes.add(new JobName("Amends", Locale.ROOT));
        if (order.ink() == Ink.BLACK && service.isAttributeCategorySupported(Chromaticity.class)) {
            wishes.add(Chromaticity.MONOCHROME);
        }
        if (service.getSupportedAttributeValues(Media.class, null, null) instanceof Media[] media) {
            Arrays.stream(media).filter(MediaTray.class::isInstance).filter(tray -> tray.toString().equals(order.tray()))
                    .findFirst().ifPresent(wishes::add);
        }
        return wishes;
    }

    /** Copy after copy, page after page: some queues pay no heed to a number of copies. */
    private static Book pages(PDFPageable sheet, int copies) {
        Book book = new Book();
        for (int copy = 0; copy < copies; copy++) {
            for (int page = 0; page < sheet.getNumberOfPages(); page++) {
                int inSheet = page;
                book.append((graphics, format, inBook) -> sheet.getPrintable(inSheet).print(graphics, format, inSheet),
                        sheet.getPageFormat(page));
            }
        }
        return book;
    }

    private static Trouble trouble(PrinterException e) {
        String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (said.contains("lpr") || said.contains("cannot run program")) {
            return Trouble.NO_PROGRAM;
        }
        return e instanceof PrinterAbortException || said.contains("not accepting") ? Trouble.REFUSING : Trouble.FAILED;
    }

    @Override
    public Fate fate(String ticket) {
        return Fate.UNKNOWN;
    }

    /** Whatever was handed over here is out of reach: its ticket is empty and nobody calls this with another. */
    @Override
    public void withdraw(String ticket) {
        if (!ticket.isEmpty()) {
            throw new IllegalArgumentException("not a ticket of this service: " + ticket);
        }
    }

    private static Optional<PrintService> service(String name) {
        PrintService first = PrintServiceLookup.lookupDefaultPrintService();
        return name.isEmpty() && first != null ? Optional.of(first)
                : Arrays.stream(services()).filter(s -> name.isEmpty() || s.getName().equals(name)).findFirst();
    }

    private static PrintService[] services() {
        return PrintServiceLookup.lookupPrintServices(null, null);
    }

    private static boolean isAccepting(PrintService service) {
        return service.getAttribute(PrinterIsAcceptingJobs.class) != PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS;
    }
}
