package org.amends.desk.murmur;

import static org.assertj.core.api.Assertions.assertThat;

import org.amends.core.complaint.Channel;
import org.amends.core.complaint.Murmur;
import org.amends.core.complaint.Murmur.Noticed;
import org.amends.core.murmur.Murmurs;
import org.amends.desk.kit.Background;
import org.amends.fixtures.Desks;
import org.amends.fixtures.InMemoryCaseFiles;
import org.amends.fixtures.InMemoryDrafts;
import org.junit.jupiter.api.Test;

class MurmurViewModelTest {
    private final InMemoryCaseFiles files = new InMemoryCaseFiles();
    private final Murmurs murmurs = Desks.murmurs(files);
    private final InMemoryDrafts drafts = new InMemoryDrafts();
    private final MurmurViewModel model = new MurmurViewModel(murmurs, drafts, Background.immediate());

    @Test
    void notesWithOneKeyOnceItIsOpen() {
        model.open(Noticed.SIGNED_IN);
        model.note(1);
        assertThat(model.doneProperty().get().what()).isEqualTo(MurmurViewModel.Done.What.NOTED);
        assertThat(murmurs.open()).singleElement().satisfies(line -> {
            assertThat(line.murmur().tag()).isEqualTo(Murmur.Tag.WAITING);
            assertThat(line.channel()).isEqualTo(Channel.COUNTER);
        });
    }

    @Test
    void keepsTheWordsAndTheSourceAndEmptiesTheLine() {
        model.open(Noticed.SIGNED_IN);
        model.words().textProperty().set("账单看不懂");
        assertThat(drafts.find("murmur/words")).contains("账单看不懂");
        model.nextSource();
        model.note(3);
        assertThat(model.words().value()).isEmpty();
        assertThat(drafts.find("murmur/words")).isEmpty();
        assertThat(murmurs.open().getFirst().murmur().words().shown()).isEqualTo("账单看不懂");
        assertThat(murmurs.open().getFirst().channel()).isEqualTo(Channel.SUGGESTION_BOX);
    }

    @Test
    void showsNothingAtTheLockedScreenAndSaysSoOfTheNote() {
        model.open(Noticed.SIGNED_IN);
        model.note(2);
        model.open(Noticed.AT_LOCKED_SCREEN);
        assertThat(model.lines()).isEmpty();
        model.note(4);
        assertThat(model.lines()).isEmpty();
        assertThat(murmurs.open()).last().satisfies(l -> assertThat(l.murmur().noticed()).isEqualTo(Noticed.AT_LOCKED_SCREEN));
    }

    @Test
    void answersTheOnePointedAtInWordsOnly() {
        model.answer();
        assertThat(model.refusalProperty().get().key()).isEqualTo("murmur.none");
        model.open(Noticed.SIGNED_IN);
        model.note(1);
        model.note(2);
        model.move(1);
        model.answer();
        assertThat(model.refusalProperty().get()).isNotNull();
        model.words().textProperty().set("当场讲明白了");
        model.answer();
        assertThat(murmurs.open()).singleElement().satisfies(l -> assertThat(l.murmur().tag()).isEqualTo(Murmur.Tag.WAITING));
        model.take();
        assertThat(model.doneProperty().get().what()).isEqualTo(MurmurViewModel.Done.What.TAKEN);
        assertThat(murmurs.open()).isEmpty();
    }
}
