package org.amends.core.permission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseId;
import org.amends.core.casefile.CaseNumber;
import org.amends.core.casefile.Recorded;
import org.amends.core.caseload.CaseFiles;
import org.amends.core.caseload.CaseQuery;
import org.amends.core.caseload.CaseRow;
import org.amends.core.caseload.OpenPromise;
import org.amends.core.people.Actor;

/** Cases as whoever is signed in may see them: for who has no right to them there are none. Store thread. */
public final class PermittedCases implements CaseFiles {
    private final CaseFiles all;
    private final Supplier<Actor> actor;

    public PermittedCases(CaseFiles all, Supplier<Actor> actor) {
        this.all = all;
        this.actor = actor;
    }

    private boolean isPermitted() {
        return Right.CASES.isOf(actor.get().role());
    }

    private void expectPermitted() {
        if (!isPermitted()) {
            throw new IllegalStateException("cases are not for " + actor.get().role().value());
        }
    }

    @Override
    public CaseNumber nextNumber() {
        expectPermitted();
        return all.nextNumber();
    }

    @Override
    public CaseFile append(CaseId id, long version, List<Recorded> events) {
        expectPermitted();
        return all.append(id, version, events);
    }

    @Override
    public Optional<CaseFile> find(CaseId id) {
        return isPermitted() ? all.find(id) : Optional.empty();
    }

    @Override
    public Optional<CaseId> byNumber(CaseNumber number) {
        return isPermitted() ? all.byNumber(number) : Optional.empty();
    }

    @Override
    public List<Recorded> history(CaseId id) {
        return isPermitted() ? all.history(id) : List.of();
    }

    @Override
    public List<CaseRow> rows(CaseQuery query) {
        return isPermitted() ? all.rows(query) : List.of();
    }

    @Override
    public List<OpenPromise> promisesDue(Instant before) {
        return isPermitted() ? all.promisesDue(before) : List.of();
    }
}
