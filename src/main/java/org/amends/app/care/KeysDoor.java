package org.amends.app.care;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.amends.app.folder.CounterFolder;
import org.amends.cli.opening.Credentials;
import org.amends.cli.opening.CredentialsInput;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.people.Actor;
import org.amends.core.people.Admission;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.refusal.Refusal;
import org.amends.store.StoreSeams;
import org.amends.vault.RecoveryCodes;
import org.amends.vault.Vault;
import org.amends.vault.seal.StoreKeys;

/** Opens a folder's keys for a command, and not yet its store: practice at once, others by name and password (settled 10). */
public record KeysDoor(Function<Path, Optional<CounterFolder>> folders, StoreSeams seams) {

    /** What came of knocking. */
    public sealed interface Answer {
    }

    public record Refused(Refusal refusal) implements Answer {
    }

    /** The open keys, whose they are, and how often a wrong password was typed before; closing wipes the keys. */
    public record Let(CounterFolder folder, StoreKeys keys, Actor actor, int wrongBefore) implements Answer, AutoCloseable {

        @Override
        public void close() {
            keys.close();
        }
    }

    /** Throws a Fault when no counter is there or its list of people cannot be read, NoCredentials when nobody says who comes. */
    public Answer open(Path data, CredentialsInput input) {
        CounterFolder folder = folders.apply(data)
                .orElseThrow(() -> new Fault(FaultCode.STORE_MISSING, data.toString()));
        if (folder.practice().isPresent()) {
            return new Let(folder, folder.practice().get(),
                    actor(new Person(new PersonId("practice"), "", RoleId.SUPERVISOR)), 0);
        }
        Vault vault = Vault.at(data, seams.clock());
        try (Credentials credentials = input.read()) {
            Person person = vault.people().stream().filter(p -> p.name().equals(credentials.name())).findFirst()
                    .orElse(new Person(new PersonId(credentials.name()), credentials.name(), RoleId.CLERK));
            int wrong = vault.wrongSoFar(person.id());
            return switch (vault.open(person.id(), credentials.password())) {
                case Admission.Wrong<StoreKeys> no -> new Refused(Refusal.of("password.wrong"));
                case Admission.Wait<StoreKeys> wait ->
                    new Refused(Refusal.of("password.wait", String.valueOf(wait.seconds())));
                case Admission.Locked<StoreKeys> locked -> new Refused(locked.refusal().orElseThrow());
                case Admission.Lapsed<StoreKeys> lapsed -> new Refused(lapsed.refusal().orElseThrow());
                case Admission.Granted<StoreKeys> granted -> new Let(folder, granted.what(), actor(person), wrong);
            };
        }
    }

    /** By the two codes that two people keep: the name's line is the first, the password's the second. For restores alone; nobody signs in. */
    public Answer openByHallKey(Path data, CredentialsInput input) {
        CounterFolder folder = folders.apply(data).orElseThrow(() -> new Fault(FaultCode.STORE_MISSING, data.toString()));
        try (Credentials codes = input.read()) {
            return Vault.byHallKey(data, new RecoveryCodes(codes.name(), new String(codes.password())))
                    .<Answer>map(keys -> new Let(folder, keys, actor(new Person(new PersonId("hall-key"), "", RoleId.CLERK)), 0))
                    .orElseGet(() -> new Refused(Refusal.of("rescue.wrong")));
        }
    }

    private Actor actor(Person person) {
        return new Actor(person.id(), person.role(), seams.ids().next().toString());
    }
}
