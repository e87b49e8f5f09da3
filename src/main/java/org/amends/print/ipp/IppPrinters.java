package org.amends.print.ipp;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amends.core.guide.Paper;
import org.amends.core.printing.Fate;
import org.amends.core.printing.Handed;
import org.amends.core.printing.Ink;
import org.amends.core.printing.PrintOrder;
import org.amends.core.printing.Printer;
import org.amends.core.printing.Printers;
import org.amends.core.printing.Trouble;
import org.amends.print.ipp.IppRequest.Operation;

/**
 * The printers of CUPS on this machine, asked over its own port: the PDF goes out as it is, and what becomes of a job can be
 * asked. A ticket is the printer's name, a stroke, and the system's job number.
 */
public final class IppPrinters implements Printers {
    private static final List<String> WANTED = List.of("printer-name", "printer-state", "printer-state-reasons",
            "printer-is-accepting-jobs", "printer-state-message", "media-source-supported", "print-color-mode-supported");
    private static final String JOB_NAME = "Amends";
    private static final int HUNDREDTHS = 100;

    private final IppWire wire;
    private final String user;

    /** `system` is where CUPS listens; `user` is in whose name jobs are sent and taken back. */
    public IppPrinters(URI system, String user) {
        this.wire = new IppWire(system);
        this.user = user;
    }

    /** Whether a print system answers at all. */
    public boolean isThere() {
        return tried("/", new IppRequest(Operation.CUPS_GET_DEFAULT)).isPresent();
    }

    @Override
    public List<Printer> all() {
        try {
            IppReply reply = wire.ask("/", new IppRequest(Operation.CUPS_GET_PRINTERS)
                    .texts(IppTag.KEYWORD, "requested-attributes", WANTED).with(new byte[0]));
            String first = first();
            List<Printer> all = new ArrayList<>();
            for (Map<String, List<String>> group : reply.groups()) {
                if (group.containsKey("printer-name")) {
                    Printer printer = printer(group);
                    all.add(printer.name().equals(first) ? 0 : all.size(), printer);
                }
            }
            return all;
        } catch (IOException nobody) {
            return List.of();
        }
    }

    private String first() throws IOException {
        return wire.ask("/", new IppRequest(Operation.CUPS_GET_DEFAULT)
                .texts(IppTag.KEYWORD, "requested-attributes", List.of("printer-name")).with(new byte[0]))
                .one("printer-name").orElse("");
    }

    private static Printer printer(Map<String, List<String>> said) {
        List<Printer.Tray> trays = said.getOrDefault("media-source-supported", List.of()).stream()
                .map(id -> new Printer.Tray(id, id)).toList();
        Set<Ink> inks = EnumSet.of(Ink.AS_SET);
        if (said.getOrDefault("print-color-mode-supported", List.of()).contains("monochrome")) {
            inks.add(Ink.BLACK);
        }
        return new Printer(one(said, "printer-name"), troubles(said), trays, inks);
    }

    private static Set<Trouble> troubles(Map<String, List<String>> said) {
        Set<Trouble> troubles = IppTroubles.of(one(said, "printer-state"),
                said.getOrDefault("printer-state-reasons", List.of()), one(said, "printer-is-accepting-jobs"));
        if (IppTroubles.isNoAnswer(one(said, "printer-state-message"))) {
            troubles.add(Trouble.OFFLINE);
        }
        return troubles;
    }

    private static String one(Map<String, List<String>> said, String name) {
        return said.getOrDefault(name, List.of("")).getFirst();
    }

    @Override
    public Handed send(byte[] pdf, PrintOrder order) {
        try {
            String printer = order.printer().isEmpty() ? all().stream().findFirst().map(Printer::name).orElse("")
                    : order.printer();
            if (printer.isEmpty()) {
                return new Handed.Refused(Trouble.NO_PRINTER);
            }
            IppReply reply = wire.ask(path(printer), request(printer, order, PdfPaper.of(pdf)).with(pdf));
            if (reply.isOk()) {
                return new Handed.Taken(printer + "/" + reply.one("job-id").orElseThrow(() -> new IOException("no job")));
            }
            return new Handed.Refused(switch (reply.status()) {
                case IppReply.NOT_FOUND -> all().isEmpty() ? Trouble.NO_PRINTER : Trouble.GONE;
                case IppReply.NOT_ACCEPTING -> Trouble.REFUSING;
                default -> Trouble.FAILED;
            });
        } catch (IOException nobody) {
            return new Handed.Refused(isThere() ? Trouble.FAILED : Trouble.NO_PRINTER);
        }
    }

    private IppRequest request(String printer, PrintOrder order, Paper paper) {
        IppRequest request = asked(Operation.PRINT_JOB, "printer-uri", path(printer))
                .text(IppTag.NAME, "job-name", JOB_NAME).text(IppTag.MIME, "document-format", "application/pdf")
                .job().number("copies", order.copies());
        if (order.ink() == Ink.BLACK) {
            request.text(IppTag.KEYWORD, "print-color-mode", "monochrome");
        }
        if (order.tray().isEmpty()) {
            return request.text(IppTag.KEYWORD, "media", media(paper));
        }
        return request.begin("media-col").member("media-size").begin("")
                .member("x-dimension").number("", paper.width() * HUNDREDTHS)
                .member("y-dimension").number("", paper.height() * HUNDREDTHS).endCollection()
                .member("media-source").text(IppTag.KEYWORD, "", order.tray()).endCollection();
    }

    /** Names of PWG 5101.1. */
    private static String media(Paper paper) {
        return "iso_" + paper.name().toLowerCase(java.util.Locale.ROOT) + "_" + paper.width() + "x" + paper.height() + "mm";
    }

    @Override
    public Fate fate(String ticket) {
        try {
            IppReply job = wire.ask("/jobs/", asked(Operation.GET_JOB_ATTRIBUTES, "job-uri", job(ticket))
                    .texts(IppTag.KEYWORD, "requested-attributes", List.of("job-state", "job-state-reasons")).with(new byte[0]));
            return switch (job.one("job-state").orElse("")) {
                case "3", "4" -> new Fate(Fate.State.WAITING, trouble(ticket));
                case "5", "6" -> new Fate(Fate.State.PRINTING, trouble(ticket));
                case "7" -> new Fate(Fate.State.FAILED, Optional.of(Trouble.CANCELLED));
                case "8" -> new Fate(Fate.State.FAILED, Optional.of(Trouble.FAILED));
                case "9" -> new Fate(Fate.State.DONE, Optional.empty());
                default -> lost(ticket, job);
            };
        } catch (IOException nobody) {
            return Fate.UNKNOWN;
        }
    }

    /** With its printer the system forgets the jobs. */
    private Fate lost(String ticket, IppReply reply) {
        boolean isHere = all().stream().anyMatch(printer -> printer.name().equals(printer(ticket)));
        return reply.status() == IppReply.NOT_FOUND && !isHere
                ? new Fate(Fate.State.FAILED, Optional.of(Trouble.GONE)) : Fate.UNKNOWN;
    }

    private Optional<Trouble> trouble(String ticket) throws IOException {
        IppReply reply = wire.ask(path(printer(ticket)), asked(Operation.GET_PRINTER_ATTRIBUTES, "printer-uri",
                path(printer(ticket))).texts(IppTag.KEYWORD, "requested-attributes", WANTED).with(new byte[0]));
        return reply.groups().stream().filter(group -> group.containsKey("printer-state")).findFirst()
                .flatMap(group -> troubles(group).stream().filter(Trouble::waitsForHand).sorted().findFirst());
    }

    @Override
    public void withdraw(String ticket) {
        tried("/jobs/", asked(Operation.CANCEL_JOB, "job-uri", job(ticket)));
    }

    /** Empty when nobody answers. */
    private Optional<IppReply> tried(String path, IppRequest request) {
        try {
            return Optional.of(wire.ask(path, request.with(new byte[0])));
        } catch (IOException nobody) {
            return Optional.empty();
        }
    }

    private IppRequest asked(Operation operation, String kind, String path) {
        return new IppRequest(operation).text(IppTag.URI, kind, "ipp://localhost" + path)
                .text(IppTag.NAME, "requesting-user-name", user);
    }

    private static String path(String printer) {
        return "/printers/" + URLEncoder.encode(printer, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String job(String ticket) {
        return "/jobs/" + ticket.substring(ticket.lastIndexOf('/') + 1);
    }

    private static String printer(String ticket) {
        return ticket.substring(0, ticket.lastIndexOf('/'));
    }
}
