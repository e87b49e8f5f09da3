package org.amends.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.amends.app.folder.CounterFolder;
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
import org.amends.core.refusal.Refusal;
import org.amends.store.StoreSeams;
import org.amends.store.StoreSession;
import org.amends.vault.Vault;
import org.amends.vault.seal.StoreKeys;

/** Opens a store for a command: practice at once, others by name and password; coming and going are events (settled 10). */
record StoreDoor(Function<Path, Optional<CounterFolder>> folders, StoreSeams seams) {

    /** What came of knocking. */
    sealed interface Answer {
    }

    record Refused(Refusal refusal) implements Answer {
    }

    /** The open store and who came; `leaving` closes it. */
    record Entered(StoreSession store, CounterFolder folder, Actor actor, Runnable leaving) implements Answer {
    }

    /** Throws a Fault when there is no store or it cannot be opened, NoCredentials when nobody says who opens it. */
    Answer open(Path data, CredentialsInput input) {
        CounterFolder folder = folders.apply(data)
                .orElseThrow(() -> new Fault(FaultCode.STORE_MISSING, data.toString()));
        if (folder.practice().isPresent()) {
            Actor actor = actor(new Person(new PersonId("practice"), "", RoleId.CLERK));
            return entered(data, folder, folder.practice().get(), actor, 0);
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
                case Admission.Granted<StoreKeys> granted -> entered(data, folder, granted.what(), actor(person), wrong);
            };
        }
    }

    private Actor actor(Person person) {
        return new Actor(person.id(), person.role(), seams.ids().next().toString());
    }

    private Entered entered(Path data, CounterFolder folder, StoreKeys keys, Actor actor, int wrongBefore) {
        StoreSession store = StoreSession.open(data, keys, new StoreSession.Place(folder.hall(), actor, seams));
        store.hallLog().record(actor, new HallEvent.SignedIn(actor.person(), wrongBefore));
        return new Entered(store, folder, actor, () -> leave(store, keys, actor));
    }

    private static void leave(StoreSession store, StoreKeys keys, Actor actor) {
        try (keys; store) {
            store.hallLog().record(actor, new HallEvent.SignedOut(actor.person()));
        }
    }
}
