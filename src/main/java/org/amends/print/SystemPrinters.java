package org.amends.print;

import java.awt.print.Book;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.guide.Printers;
import org.amends.core.guide.Sheet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** Prints through the Java print service; on Linux that runs the `lpr` program of cups-bsd. */
public final class SystemPrinters implements Printers {
    /** Points across; between A5 (420) and A4 (595). */
    private static final float A5_AT_MOST = 500;

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>();
        PrintService first = PrintServiceLookup.lookupDefaultPrintService();
        if (first != null && isAccepting(first)) {
            names.add(first.getName());
        }
        Arrays.stream(services()).filter(SystemPrinters::isAccepting).map(PrintService::getName)
                .filter(name -> !names.contains(name)).forEach(names::add);
        return names;
    }

    @Override
    public void print(Sheet sheet, String printer, int copies) {
        PrintService service = service(printer);
        if (!isAccepting(service)) {
            throw new Fault(FaultCode.PRINTER_NOT_ACCEPTING, service.getName());
        }
        try (PDDocument document = Loader.loadPDF(sheet.pdf())) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setPageable(pages(new PDFPageable(document), copies));
            HashPrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
            wishes.add(paper(document));
            wishes.add(new JobName("Amends", Locale.ROOT));
            job.print(wishes);
        } catch (PrinterException e) {
            throw fault(e, service.getName());
        } catch (IOException e) {
            throw new Fault(FaultCode.PRINT_FAILED, e, service.getName());
        }
    }

    private static MediaSizeName paper(PDDocument document) {
        boolean isSmall = document.getPage(0).getMediaBox().getWidth() < A5_AT_MOST;
        return isSmall ? MediaSizeName.ISO_A5 : MediaSizeName.ISO_A4;
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

    private static Fault fault(PrinterException e, String printer) {
        String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (said.contains("lpr") || said.contains("cannot run program")) {
            return new Fault(FaultCode.PRINT_PROGRAM_MISSING, e, "lpr");
        }
        boolean refused = e instanceof PrinterAbortException || said.contains("not accepting");
        return new Fault(refused ? FaultCode.PRINTER_NOT_ACCEPTING : FaultCode.PRINT_FAILED, e, printer);
    }

    private static PrintService service(String name) {
        PrintService first = PrintServiceLookup.lookupDefaultPrintService();
        if (name.isEmpty() && first != null) {
            return first;
        }
        return Arrays.stream(services()).filter(s -> name.isEmpty() || s.getName().equals(name)).findFirst()
                .orElseThrow(() -> new Fault(FaultCode.NO_PRINTER, name));
    }

    private static PrintService[] services() {
        return PrintServiceLookup.lookupPrintServices(null, null);
    }

    private static boolean isAccepting(PrintService service) {
        return service.getAttribute(PrinterIsAcceptingJobs.class) != PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS;
    }
}
