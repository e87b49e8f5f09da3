package org.amends.app.week;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amends.app.week.counter.WeekDesk;
import org.amends.app.week.counter.Used;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseId;
import org.amends.core.complaint.Channel;
import org.amends.core.complaint.Murmur;
import org.amends.core.customer.Customer;
import org.amends.core.customer.Personal;
import org.amends.core.murmur.MurmurLine;
import org.amends.core.recovery.Acted;

/** Five days at one counter: mornings, matters, orders, murmurs, calls and evenings. */
final class CounterWeek {
    private static final List<Channel> NOTICED = List.of(Channel.COUNTER, Channel.SUGGESTION_BOX, Channel.SURVEY, Channel.HOTLINE,
            Channel.FOUND_BY_US);
    private final WeekDesk desk;
    private final Visitors visitors;
    private final Calls calls;
    private final Round round;
    private final WeekOrders orders;
    private final Set<CaseId> lateOnes = new HashSet<>();
    private int turn;
    private int begun;

    CounterWeek(WeekDesk desk, int customers) {
        this.desk = desk;
        desk.clock.to(desk.today(), LocalTime.of(7, 50));
        this.visitors = new Visitors(desk, customers);
        this.calls = new Calls(desk);
        this.round = new Round(desk);
        this.orders = new WeekOrders(desk);
    }

    /** So many matters begun so far, orders and murmurs that became cases among them. */
    int begun() {
        return begun;
    }

    /** Day so and so of the week with so many matters; the last evening closes what there is. */
    void day(LocalDate day, int number, int matters) {
        desk.clock.to(day, LocalTime.of(8, 15));
        round.look(number);
        new Lapses(desk).ownUp(lateOnes);
        int until = begun + matters;
        if (number == 0) {
            orders.take(2);
        }
        carriedOver();
        murmurs(number);
        for (CaseFile order : orders.waiting().stream().limit(2).toList()) {
            CaseFile taken = desk.perform(order, new org.amends.core.casefile.CaseEvent.Resumed());
            new Matter(desk, Twist.PLAIN, order.intake().customer(), turn++).play(taken);
            begun++;
        }
        desk.clock.to(day, LocalTime.of(10, 40));
        calls.call();
        while (begun < until) {
            matter();
        }
        desk.clock.to(day, LocalTime.of(15, 45));
        calls.call();
        new Lapses(desk).keepThoseDue(lateOnes);
        orders.answer();
        desk.clock.to(day, LocalTime.of(17, 20));
        round.seal(desk.today());
    }

    private void matter() {
        Twist twist = Twist.values()[turn % Twist.values().length];
        int who = twist == Twist.CARE_ENDS ? turn - (Twist.CARE_ENDS.ordinal() - Twist.CARE.ordinal()) : turn;
        Customer customer = visitors.met(who, turn);
        CaseFile file = new Matter(desk, twist, customer, turn).play();
        calls.expect(file, twist);
        if (twist == Twist.PROMISE_LAPSES) {
            lateOnes.add(file.ref().id());
        }
        desk.clock.on(Duration.of(1 + desk.chance.under(3), ChronoUnit.MINUTES));
        turn++;
        begun++;
    }

    private void carriedOver() {
        for (CaseFile file : round.carried()) {
            new Matter(desk, Twist.PLAIN, file.intake().customer(), turn).finish(file);
        }
    }

    /** One noted a day from each side of the hall; every other one becomes a case, the rest is settled on the spot. */
    private void murmurs(int number) {
        Channel channel = NOTICED.get(number % NOTICED.size());
        boolean isLocked = number == 0;
        Murmur noted = new Murmur(Murmur.Tag.values()[number % Murmur.Tag.values().length], Personal.of("说等了半个多小时"),
                isLocked ? Murmur.Noticed.AT_LOCKED_SCREEN : Murmur.Noticed.SIGNED_IN);
        for (int i = 0; i < 2; i++) {
            if (desk.murmurs().note(channel, noted) instanceof Acted.Refused refused) {
                throw new IllegalStateException(refused.refusal().key());
            }
        }
        desk.tally.add(switch (channel) {
            case SUGGESTION_BOX -> Used.MURMUR_SUGGESTION_BOX;
            case SURVEY -> Used.MURMUR_SURVEY;
            case HOTLINE -> Used.MURMUR_HOTLINE;
            case FOUND_BY_US -> Used.FOUND_BY_US;
            default -> Used.MURMUR_IN_THE_HALL;
        });
        if (isLocked) {
            desk.tally.add(Used.MURMUR_AT_LOCKED_SCREEN);
        }
        desk.clock.on(Duration.ofMinutes(4));
        take(desk.murmurs().open());
    }

    private void take(List<MurmurLine> open) {
        for (int i = 0; i < open.size(); i++) {
            MurmurLine line = open.get(i);
            if (i % 2 == 1) {
                desk.murmurs().answer(line.ref().id(), Personal.of("当场道了歉，加开了窗口"));
                desk.tally.add(Used.MURMUR_ANSWERED);
            } else {
                CaseFile taken = desk.murmurs().take(line.ref().id()).saved();
                desk.tally.add(Used.MURMUR_TAKEN);
                if (taken.progress().times().opened().equals(line.noticedAt())) {
                    desk.tally.add(Used.CLOCK_FROM_THE_MURMUR);
                }
                new Matter(desk, Twist.PLAIN, visitors.number(turn).customer(), turn++).play(taken);
                begun++;
            }
        }
    }
}
