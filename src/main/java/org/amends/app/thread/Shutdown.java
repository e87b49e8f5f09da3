package org.amends.app.thread;

import java.util.ArrayDeque;
import java.util.Deque;

/** Ends what was begun, last first, once; one that fails does not keep the others from ending. Any thread. */
public final class Shutdown {
    private final Deque<Runnable> begun = new ArrayDeque<>();
    private final CrashGuard guard;

    public Shutdown(CrashGuard guard) {
        this.guard = guard;
    }

    /** Remembers how to end something that has just begun. */
    public synchronized void after(Runnable end) {
        begun.push(end);
    }

    public synchronized void run() {
        while (!begun.isEmpty()) {
            guard.guarded(begun.pop()).run();
        }
    }
}
