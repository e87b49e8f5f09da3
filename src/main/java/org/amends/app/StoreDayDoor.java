package org.amends.app;

import org.amends.app.counter.CounterFolder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.amends.cli.export.DayDoor;
import org.amends.cli.opening.Credentials;
import org.amends.cli.opening.CredentialsInput;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.hall.HallEvent;
import org.amends.core.people.Actor;
import org.amends.core.people.Admission;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.recovery.Recovery;
import org.amends.core.refusal.Refusal;
import org.amends.sheet.PdfRenderer;
import org.amends.store.StoreSeams;
import org.amends.store.StoreSession;
import org.amends.vault.Vault;
import org.amends.vault.seal.StoreKeys;

/** Opens a store for the `export` command: practice at once, others by name and password; coming and going are events. */
public final class StoreDayDoor implements DayDoor {
    private final Function<Path, Optional<CounterFolder>> folders;
    private final PdfRenderer renderer;
    private final StoreSeams seams;

    public StoreDayDoor(Function<Path, Optional<CounterFolder>> folders, PdfRenderer renderer, StoreSeams seams) {
        this.folders = folders;
        this.renderer = renderer;
        this.seams = seams;
    }

    @Override
    public Opening open(Path data, CredentialsInput input) {
        CounterFolder folder = folders.apply(data)
                .orElseThrow(() -> new Fault(FaultCode.STORE_MISSING, data.toString()));
        if (folder.practice().isPresent()) {
            Actor actor = actor(new Person(new PersonId("practice"), "", RoleId.CLERK));
            return opened(data, folder, folder.practice().get(), actor, 0);
        }
        Vault vault = Vault.at(data, seams.clock());
        try (Credentials credentials = input.read()) {
            Person person = vault.people().stream().filter(p -> p.name().equals(credentials.name())).findFirst()
                    .orElse(new Person(new PersonId(credentials.name()), credentials.name(), RoleId.CLERK));
            int wrong = vault.wrongSoFar();
            return switch (vault.open(person.id(), credentials.password())) {
                case Admission.Wrong<StoreKeys> no -> new Refused(Refusal.of("password.wrong"));
                case Admission.Wait<StoreKeys> wait ->
                    new Refused(Refusal.of("password.wait", String.valueOf(wait.seconds())));
                case Admission.Granted<StoreKeys> granted -> opened(data, folder, granted.what(), actor(person), wrong);
            };
        }
    }

    private Actor actor(Person person) {
        return new Actor(person.id(), person.role(), seams.ids().next().toString());
    }

    private Opened opened(Path data, CounterFolder folder, StoreKeys keys, Actor actor, int wrongBefore) {
        StoreSession store = StoreSession.open(data, keys, new StoreSession.Place(folder.hall(), actor, seams));
        store.hallLog().record(actor, new HallEvent.SignedIn(actor.person(), wrongBefore));
        Recovery recovery = new Recovery(store.cases(), store.grants(), folder.policies(), seams.ids(), seams.clock());
        return new Opened(
                DayEndParts.closeDay(store, recovery, folder.policies(), folder.hall(), seams.clock()),
                DayEndParts.export(renderer, folder.templates()), actor, () -> leave(store, keys, actor));
    }

    private static void leave(StoreSession store, StoreKeys keys, Actor actor) {
        try (keys; store) {
            store.hallLog().record(actor, new HallEvent.SignedOut(actor.person()));
        }
    }
}
