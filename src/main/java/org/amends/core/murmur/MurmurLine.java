package org.amends.core.murmur;

import java.time.Instant;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseRef;
import org.amends.core.complaint.Channel;
import org.amends.core.complaint.Murmur;

/** A murmur nobody has taken up yet, and since when. */
public record MurmurLine(CaseRef ref, Channel channel, Murmur murmur, Instant noticedAt) {

    static MurmurLine of(CaseFile file, Murmur murmur) {
        return new MurmurLine(file.ref(), file.intake().channel(), murmur, file.progress().times().opened());
    }
}
