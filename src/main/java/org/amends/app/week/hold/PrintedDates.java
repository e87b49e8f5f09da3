package org.amends.app.week.hold;

import java.io.IOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amends.cli.play.PlayFailed;
import org.amends.core.caseload.PaperArchive;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseId;
import org.amends.core.casefile.Recorded;
import org.amends.core.hall.Hall;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the very sheets that went out: no day to come on paper that the ledger of promises does not hold at that moment. */
public final class PrintedDates {
    private static final Pattern DAY = Pattern.compile("(?:(\\d{4})\\s*年\\s*)?(?<!\\d)(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日");
    private final Hall hall;
    private final PaperArchive papers;

    public PrintedDates(Hall hall, PaperArchive papers) {
        this.hall = hall;
        this.papers = papers;
    }

    public List<String> broken(List<Recorded> history) {
        List<String> broken = new ArrayList<>();
        Map<String, Instant> open = new HashMap<>();
        CaseEvent.Opened opened = (CaseEvent.Opened) history.getFirst().event();
        for (Recorded recorded : history) {
            Holds.Dates.follow(open, recorded.event());
            if (recorded.event() instanceof CaseEvent.SheetIssued sheet) {
                broken.addAll(broken(opened, sheet, recorded.at(), Set.copyOf(open.values())));
            }
        }
        return broken;
    }

    private List<String> broken(CaseEvent.Opened opened, CaseEvent.SheetIssued sheet, Instant at, Set<Instant> dues) {
        Set<String> held = new HashSet<>();
        dues.forEach(due -> held.add(day(due)));
        List<String> broken = new ArrayList<>();
        Matcher days = DAY.matcher(text(opened.ref().id(), sheet.digest()));
        while (days.find()) {
            String said = Integer.parseInt(days.group(2)) + "-" + Integer.parseInt(days.group(3));
            boolean isOfNow = days.group(1) == null || Integer.parseInt(days.group(1)) >= at.atZone(hall.zone()).getYear();
            if (isOfNow && isAhead(said, at) && !held.contains(said)) {
                broken.add("case " + opened.ref().number().text() + ": " + sheet.template() + " says " + days.group() + ", and no promise does");
            }
        }
        return broken;
    }

    /** Within the half year after the sheet; days before tell what happened, and a year gone by is that of a rule. */
    private boolean isAhead(String said, Instant at) {
        ZonedDateTime next = at.atZone(hall.zone());
        for (int i = 1; i < 180; i++) {
            if (day(next.plusDays(i).toInstant()).equals(said)) {
                return true;
            }
        }
        return false;
    }

    private String day(Instant at) {
        ZonedDateTime here = at.atZone(hall.zone());
        return here.getMonthValue() + "-" + here.getDayOfMonth();
    }

    private String text(CaseId id, String digest) {
        byte[] pdf = papers.find(id, digest).orElseThrow(() -> new PlayFailed("a sheet that went out was not kept: " + digest));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new PlayFailed("a sheet that went out cannot be read: " + e.getMessage());
        }
    }
}
