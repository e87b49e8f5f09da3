package org.amends.app;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.amends.app.bench.BenchHouse;
import org.amends.app.care.StoreKeeper;
import org.amends.app.counter.Assets;
import org.amends.app.counter.CounterFolders;
import org.amends.app.hub.HubOnPostgres;
import org.amends.app.line.Dice;
import org.amends.app.line.SyncKeeper;
import org.amends.app.pack.PackRules;
import org.amends.app.pack.PackSheets;
import org.amends.app.thread.CrashGuard;
import org.amends.cli.Amends;
import org.amends.cli.Console;
import org.amends.cli.bench.BenchCommand;
import org.amends.cli.customers.CustomersCommand;
import org.amends.cli.customers.ImportCommand;
import org.amends.cli.export.ExportCommand;
import org.amends.cli.guard.GuardCommand;
import org.amends.cli.hub.HubCommand;
import org.amends.cli.opening.SystemTerminal;
import org.amends.cli.pack.PackCommand;
import org.amends.cli.pack.PackReplayCommand;
import org.amends.cli.pack.PackTeachBackCommand;
import org.amends.cli.play.PlayCommand;
import org.amends.cli.quote.QuoteCommand;
import org.amends.cli.sheet.SheetCommand;
import org.amends.cli.store.BackupCommand;
import org.amends.cli.store.BundleCommand;
import org.amends.cli.store.LeftoversCommand;
import org.amends.cli.store.RescueCommand;
import org.amends.cli.store.RestoreCommand;
import org.amends.cli.store.StoreCommand;
import org.amends.cli.store.VerifyCommand;
import org.amends.cli.sync.SyncCommand;
import org.amends.pack.PackLoader;
import org.amends.sheet.Fonts;
import org.amends.sheet.PdfRenderer;
import org.amends.store.StoreSeams;
import picocli.CommandLine;

/** Joins the commands to the rings they need. */
public final class Commands {
    private final CommandLine line;

    private Commands(CommandLine line) {
        this.line = line;
    }

    /** The commands over the streams and the clock of this process. */
    public static Commands ofThisProcess(Console console) {
        Clock clock = Clock.system(ZoneId.systemDefault());
        Assets assets = Assets.find();
        StoreSeams seams = new StoreSeams(new SystemIds(clock), new SystemTicks(), clock, clock.getZone());
        List<Object> commands = List.of(
                new QuoteCommand(new PackRules(new PackLoader()), System.in, clock),
                new GuardCommand(System.in), pack(seams),
                SheetCommand.line(new PackSheets(new PackLoader(), Fonts.in(assets.fonts())), System.in),
                new ExportCommand(new StoreDayDoor(new CounterFolders(seams), new PdfRenderer(Fonts.in(assets.fonts())),
                        seams), System.in, new SystemTerminal()),
                CustomersCommand.line(new ImportCommand(new StoreListDoor(new CounterFolders(seams), seams), System.in,
                        new SystemTerminal(), clock)),
                store(seams), sync(seams), HubCommand.line(new HubOnPostgres(clock, new SystemTicks())), new PlayCommand(Playing.house(), Playing::week, assets.scenarios()),
                new BenchCommand(new BenchHouse(Playing.house(), new SystemTicks(), FirstWindow.class.getName()),
                        assets.scenarios()));
        CrashGuard guard = new CrashGuard();
        return new Commands(Amends.commandLine(console, commands, guard::note));
    }

    private static CommandLine pack(StoreSeams seams) {
        return new CommandLine(new PackCommand()).addSubcommand(new PackReplayCommand(
                new StoreCaseDoor(new CounterFolders(seams), seams), System.in, new SystemTerminal()))
                .addSubcommand(new PackTeachBackCommand(
                        new StoreCaseDoor(new CounterFolders(seams), seams), System.in, new SystemTerminal()));
    }

    private static CommandLine store(StoreSeams seams) {
        StoreKeeper keeper = new StoreKeeper(new CounterFolders(seams), seams);
        return StoreCommand.line(List.of(new VerifyCommand(keeper, System.in, new SystemTerminal()),
                new BackupCommand(keeper, System.in, new SystemTerminal()),
                new RestoreCommand(keeper, System.in, new SystemTerminal()),
                new RescueCommand(keeper, System.in, new SystemTerminal()),
                new LeftoversCommand(keeper, System.in, new SystemTerminal(), seams.clock()),
                new BundleCommand(keeper, System.in, new SystemTerminal())));
    }

    private static CommandLine sync(StoreSeams seams) {
        return SyncCommand.line(new SyncKeeper(new CounterFolders(seams), seams, new Dice()), System.in, new SystemTerminal());
    }

    CommandLine line() {
        return line;
    }

    /** Runs one command to its end and gives its exit code. */
    public int run(List<String> args) {
        return line.execute(args.toArray(String[]::new));
    }
}
