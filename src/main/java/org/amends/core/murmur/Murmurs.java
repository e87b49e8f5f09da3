package org.amends.core.murmur;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.amends.core.casefile.AsideEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseId;
import org.amends.core.caseload.CaseFiles;
import org.amends.core.caseload.CaseQuery;
import org.amends.core.complaint.Channel;
import org.amends.core.complaint.Murmur;
import org.amends.core.customer.Personal;
import org.amends.core.people.Actor;
import org.amends.core.recovery.Acted;
import org.amends.core.recovery.Recovery;

/** Notes murmurs and sees what becomes of them. Store thread. */
public final class Murmurs {
    private final CaseFiles files;
    private final Recovery recovery;
    private final Supplier<Actor> actor;

    public Murmurs(CaseFiles files, Recovery recovery, Supplier<Actor> actor) {
        this.files = files;
        this.recovery = recovery;
        this.actor = actor;
    }

    public Acted note(Channel channel, Murmur murmur) {
        return recovery.note(actor.get(), channel, murmur);
    }

    /** Those nobody has taken up, the longest waiting first. */
    public List<MurmurLine> open() {
        return files.rows(CaseQuery.murmurs()).stream().flatMap(row -> files.find(row.ref().id()).stream())
                .flatMap(file -> file.intake().origin().murmur().map(m -> MurmurLine.of(file, m)).stream())
                .sorted(Comparator.comparing(MurmurLine::noticedAt)).toList();
    }

    /** Makes a case of it; whoever is signed in owns it, and its clock has run since the murmur. */
    public Acted take(CaseId id) {
        return recovery.perform(file(id), actor.get(), new AsideEvent.MurmurTaken(actor.get().person()));
    }

    /** It was settled on the spot; `how` says in what way. */
    public Acted answer(CaseId id, Personal how) {
        return recovery.perform(file(id), actor.get(), new AsideEvent.MurmurAnswered(how));
    }

    private CaseFile file(CaseId id) {
        return files.find(id).orElseThrow();
    }
}
