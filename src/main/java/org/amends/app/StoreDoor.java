package org.amends.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.amends.app.care.KeysDoor;
import org.amends.app.folder.CounterFolder;
import org.amends.cli.opening.CredentialsInput;
import org.amends.core.hall.HallEvent;
import org.amends.core.people.Actor;
import org.amends.core.permission.Right;
import org.amends.core.refusal.Refusal;
import org.amends.store.StoreSeams;
import org.amends.store.StoreSession;
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

    /** The same for who has the right; others are let out again at once. */
    Answer open(Path data, CredentialsInput input, Right right) {
        Answer answer = open(data, input);
        if (answer instanceof Entered entered && !right.isOf(entered.actor().role())) {
            entered.leaving().run();
            return new Refused(right.refusal(entered.actor().role()).orElseThrow());
        }
        return answer;
    }

    /** Throws a Fault when there is no store or it cannot be opened, NoCredentials when nobody says who opens it. */
    private Answer open(Path data, CredentialsInput input) {
        return switch (new KeysDoor(folders, seams).open(data, input)) {
            case KeysDoor.Refused(var refusal) -> new Refused(refusal);
            case KeysDoor.Let let -> entered(data, let);
        };
    }

    private Entered entered(Path data, KeysDoor.Let let) {
        Actor actor = let.actor();
        StoreSession store = StoreSession.open(data, let.keys(),
                new StoreSession.Place(let.folder().hall(), actor, seams));
        store.hallLog().record(actor, new HallEvent.SignedIn(actor.person(), let.wrongBefore()));
        return new Entered(store, let.folder(), actor, () -> leave(store, let.keys(), actor));
    }

    private static void leave(StoreSession store, StoreKeys keys, Actor actor) {
        try (keys; store) {
            store.hallLog().record(actor, new HallEvent.SignedOut(actor.person()));
        }
    }
}
