package org.amends.app.hall;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.amends.app.counter.OpenCounter;
import org.amends.core.casefile.CaseId;
import org.amends.core.language.Language;
import org.amends.core.language.Wording;
import org.amends.core.order.AnswerOrders;
import org.amends.core.order.Orders;
import org.amends.core.people.Actor;
import org.amends.core.policy.Mechanism;
import org.amends.core.policy.PackHeader;
import org.amends.core.rounds.HallRounds;
import org.amends.desk.hall.HallScreen;
import org.amends.desk.hall.OrdersViewModel;
import org.amends.desk.hall.RoundsViewModel;
import org.amends.desk.kit.Background;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.place.ScreenFactory;
import org.amends.export.outgoing.FolderTables;
import org.amends.intake.NamedFiles;

/** Joins the hall's own screen to what stands open behind the door. */
public final class HallParts {
    private final OpenCounter counter;
    private final Clock clock;
    private final Background background;
    private final Path folder;

    /** `folder` is where files for others go. */
    public HallParts(OpenCounter counter, Clock clock, Background background, Path folder) {
        this.counter = counter;
        this.clock = clock;
        this.background = background;
        this.folder = folder;
    }

    public ScreenFactory screen() {
        PackHeader header = counter.inForce().present().header();
        Optional<OrdersViewModel> orders = header.isOn(Mechanism.ORDERS) ? Optional.of(orders()) : Optional.empty();
        Optional<RoundsViewModel> rounds = header.isOn(Mechanism.CHECKLIST) ? Optional.of(new RoundsViewModel(
                new HallRounds(counter.store().hallLog(), counter.inForce(), () -> counter.session().actor(), clock),
                counter.store().drafts(), background)) : Optional.empty();
        return around -> new HallScreen(rounds, orders, around);
    }

    private CaseId id(String order) {
        String name = "order/" + counter.session().hall().code() + "/" + order;
        return new CaseId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private OrdersViewModel orders() {
        Supplier<Actor> actor = () -> counter.session().actor();
        Wording promise = new Wording(Texts.of("hall", Language.ZH).get("orders.promise"),
                Texts.of("hall", Language.EN).get("orders.promise"));
        Orders orders = new Orders(counter.cases(), counter.recovery(), actor, clock,
                new Orders.Place(this::id, promise, counter.session().person().name()));
        AnswerOrders answers = new AnswerOrders(orders, counter.recovery(), actor, new FolderTables(folder), clock);
        return new OrdersViewModel(new OrdersViewModel.Office(orders, answers, new NamedFiles()), counter.store().drafts(),
                background);
    }
}
