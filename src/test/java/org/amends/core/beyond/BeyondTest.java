package org.amends.core.beyond;

import static org.assertj.core.api.Assertions.assertThat;

import org.amends.core.casefile.AsideEvent;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.complaint.Beyond;
import org.amends.core.complaint.Channel;
import org.amends.core.customer.Personal;
import org.amends.core.recovery.Acted;
import org.amends.core.recovery.Recovery;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Desks;
import org.amends.fixtures.InMemoryCaseFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeyondTest {
    private final InMemoryCaseFiles files = new InMemoryCaseFiles();
    private final Recovery recovery = Desks.recovery(files);
    private CaseFile file = recovery.open(Cases.CLERK, Channel.COUNTER).saved();

    @ParameterizedTest
    @ValueSource(strings = {"这人就是刁民", "胡搅蛮缠半小时", "he is CRAZY"})
    void describesConductAndNeverThePerson(String words) {
        assertThat(go(Beyond.CONDUCT, words)).isInstanceOfSatisfying(Acted.Refused.class,
                refused -> assertThat(refused.refusal().key()).isEqualTo("beyond.label"));
        assertThat(go(Beyond.CONDUCT, "拍柜台三次，大声说“你们都是骗子”")).isInstanceOf(Acted.Saved.class);
    }

    @Test
    void keepsTheLegalViewAfterItsQuestionOnly() {
        assertThat(go(Beyond.LEGAL_VIEW, "可以给")).isInstanceOf(Acted.Refused.class);
        assertThat(go(Beyond.LEGAL_ASKED, "")).isInstanceOf(Acted.Refused.class);
        assertThat(go(Beyond.LEGAL_ASKED, "冰箱里的菜坏了，想多给两百")).isInstanceOf(Acted.Saved.class);
        assertThat(go(Beyond.LEGAL_VIEW, "王律师：可以给，写明是关怀")).isInstanceOf(Acted.Saved.class);
        assertThat(file.response().beyond()).extracting(done -> done.way()).containsExactly(Beyond.LEGAL_ASKED, Beyond.LEGAL_VIEW);
    }

    @Test
    void namesWhatEachWayStillNeeds() {
        assertThat(BeyondNeeds.missing(Beyond.TO_REGULATOR, file)).containsExactly("complaint", "cause", "remedy", "award", "paper");
        assertThat(BeyondNeeds.missing(Beyond.CONDUCT, file)).isEmpty();
        file = recovery.perform(file, Cases.CLERK, Cases.acts().toArray(CaseEvent[]::new)).saved();
        for (Beyond way : Beyond.values()) {
            assertThat(BeyondNeeds.missing(way, file)).as(way.name()).isEmpty();
        }
        assertThat(go(Beyond.TO_OFFICE, "请营销部定换表批次")).isInstanceOf(Acted.Saved.class);
    }

    private Acted go(Beyond way, String words) {
        Acted acted = recovery.perform(file, Cases.CLERK, new AsideEvent.WentBeyondCounter(way, Personal.of(words)));
        if (acted instanceof Acted.Saved saved) {
            file = saved.file();
        }
        return acted;
    }
}
