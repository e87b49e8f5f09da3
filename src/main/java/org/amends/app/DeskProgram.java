package org.amends.app;

import org.amends.app.counter.Assets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.amends.app.care.DiskWatch;
import org.amends.app.care.KeptBackups;
import org.amends.app.counter.CounterDoor;
import org.amends.app.counter.CounterRescue;
import org.amends.app.counter.MildWishes;
import org.amends.app.line.LineKeeper;
import org.amends.app.log.LogFile;
import org.amends.app.thread.CrashGuard;
import org.amends.app.thread.FxBackground;
import org.amends.app.thread.Shutdown;
import org.amends.app.thread.Threads;
import org.amends.core.fault.Fault;
import org.amends.core.ledger.LapsedPromises;
import org.amends.core.printing.Printers;
import org.amends.desk.kit.theme.Faces;
import org.amends.desk.kit.theme.Manners;
import org.amends.desk.shell.DeskView;
import org.amends.desk.shell.Entrance;
import org.amends.sheet.Fonts;
import org.amends.sheet.PdfRenderer;
import org.amends.store.StoreSeams;

/** The desk as a running program: threads, door, window. Started from any thread but the FX thread. */
public final class DeskProgram {
    private static final Duration CLOSING = Duration.ofSeconds(10);
    private static final Duration LINE = Duration.ofSeconds(2);
    private static final Duration ROOM = Duration.ofSeconds(30);
    private static final Duration LAPSES = Duration.ofMinutes(1);
    private static final Duration SEALING = Duration.ofMinutes(5);

    private final Setting setting;
    private final LogFile log;
    private final CrashGuard guard = new CrashGuard();
    private final Threads threads = new Threads(guard);
    private final FxBackground background = new FxBackground(threads, guard);
    private final Shutdown shutdown = new Shutdown(guard);
    private final CountDownLatch shown = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicReference<Fault> fault = new AtomicReference<>();
    private final AtomicReference<Scene> scene = new AtomicReference<>();

    /** Where the data lie, where saved sheets go, what prints, and how large the window begins (0 = fills the screen). */
    public record Setting(Path data, Path sheets, Printers printers, int width, int height) {
    }

    public DeskProgram(Setting setting) {
        this.setting = setting;
        this.log = new LogFile(setting.data());
    }

    /** Builds everything and shows the window; returns at once. */
    public void start() {
        guard.install();
        log.begin();
        shutdown.after(log::end);
        shutdown.after(() -> threads.close(CLOSING));
        Platform.startup(() -> guard.guarded(this::showOrSay).run());
    }

    /** Waits until the window is closed and everything is ended. */
    public void await() throws InterruptedException {
        ended.await();
    }

    /** A program that cannot begin says so in a window of its own instead of none. */
    private void showOrSay() {
        try {
            show();
        } catch (Fault cannot) {
            fault.set(cannot);
            stage(BeginFault.scene(cannot));
        }
    }

    private void show() {
        Assets assets = Assets.find();
        ZoneId zone = ZoneId.systemDefault();
        Clock clock = Clock.system(zone);
        SystemIds ids = new SystemIds(clock);
        StoreSeams seams = new StoreSeams(ids, new SystemTicks(), clock, zone);
        CounterDoor door = new CounterDoor(setting.data(), assets, setting.printers(), seams);
        shutdown.after(() -> onStore(door::close));
        Faces.load(assets.fonts());
        MildWishes wishes = new MildWishes(door.counter());
        Manners manners = new Manners(wishes);
        tendStore(door, clock);
        Fonts fonts = Fonts.in(assets.fonts());
        AtomicReference<Consumer<Throwable>> told = new AtomicReference<>(fault -> { });
        KeptBackups backups = new KeptBackups(door, threads.store(), clock,
                fault -> background.later(() -> told.get().accept(fault)));
        DiskWatch room = new DiskWatch(door, fault -> background.later(() -> told.get().accept(fault)));
        threads.every(SEALING, () -> threads.aside().execute(backups::look));
        threads.every(ROOM, () -> threads.aside().execute(room::look));
        LineKeeper line = line(door, clock);
        DeskRooms rooms = new DeskRooms(door, new DeskRooms.Tools(background, clock,
                new PdfRenderer(fonts), new DeskRooms.Tools.Paper(setting.printers(), setting.sheets(), fonts),
                manners, wishes, ids), new DeskRooms.Care(backups, line));
        DeskView desk = new DeskView(new Entrance(door, new Entrance.Help(door.locks(), new CounterRescue(door, seams)), door, manners, clock, background), session -> {
            threads.aside().execute(log::begin);
            threads.store().execute(() -> door.present().ifPresent(open -> {
                backups.follow(open);
                line.follow(open);
            }));
            return rooms.open(session);
        });
        told.set(desk::fault);
        guard.tell(code -> background.later(() -> desk.crashed(code)));
        window(desk);
    }

    /** Seals what waits. What lapses while the desk stands open has its recovery within the minute; what lapsed before, within a minute of signing in. */
    private void tendStore(CounterDoor door, Clock clock) {
        threads.every(SEALING, () -> threads.store().execute(door::sealWhenDue));
        threads.every(LAPSES, () -> threads.store().execute(() -> door.present().ifPresent(counter ->
                new LapsedPromises(counter.cases(), counter.recovery(), () -> counter.session().actor(), clock).open())));
    }

    /** The line to head office has a thread of its own: nobody waits for a network. */
    private LineKeeper line(CounterDoor door, Clock clock) {
        LineKeeper line = new LineKeeper(door, threads.store(), clock, background::later);
        AtomicBoolean isSending = new AtomicBoolean();
        shutdown.after(line::close);
        threads.every(LINE, () -> {
            if (!isSending.getAndSet(true)) {
                threads.line().execute(() -> look(line, isSending));
            }
        });
        return line;
    }

    private static void look(LineKeeper line, AtomicBoolean isSending) {
        try {
            line.look();
        } finally {
            isSending.set(false);
        }
    }

    private void window(DeskView desk) {
        var whole = Screen.getPrimary().getVisualBounds();
        Scene made = setting.width() > 0 ? new Scene(desk, setting.width(), setting.height())
                : new Scene(desk, whole.getWidth(), whole.getHeight());
        desk.install(made);
        stage(made);
    }

    private void stage(Scene made) {
        Stage stage = new Stage();
        stage.setTitle("安心柜台 Amends");
        stage.setScene(made);
        stage.setMaximized(setting.width() == 0);
        stage.setMinWidth(640);
        stage.setMinHeight(360);
        stage.setOnHidden(closed -> end());
        stage.show();
        scene.set(made);
        shown.countDown();
    }

    /** Ends everything, last first; the store closes on its own thread. Any thread. */
    public void end() {
        Thread.ofPlatform().name("amends-end").start(() -> {
            shutdown.run();
            Platform.exit();
            ended.countDown();
        });
    }

    private void onStore(Runnable work) {
        CountDownLatch done = new CountDownLatch(1);
        threads.store().execute(() -> {
            try {
                work.run();
            } finally {
                done.countDown();
            }
        });
        try {
            done.await(CLOSING.toSeconds(), java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Why the program could not begin; empty when it did. */
    public Optional<Fault> fault() {
        return Optional.ofNullable(fault.get());
    }

    /** Counts down once the window can be seen. */
    public CountDownLatch shown() {
        return shown;
    }

    public AtomicReference<Scene> scene() {
        return scene;
    }

    public FxBackground background() {
        return background;
    }
}
