package org.amends.core.complaint;

/** Who sends orders down to the hall (G11). The names are the wire. */
public enum OrderSource {
    LINE_95598(Channel.HOTLINE),
    LINE_12345(Channel.GOVERNMENT_LINE),
    REGULATOR_12398(Channel.REGULATOR);

    private final Channel channel;

    OrderSource(Channel channel) {
        this.channel = channel;
    }

    /** The channel a case of theirs came by. */
    public Channel channel() {
        return channel;
    }
}
