package org.amends.sheet;

/** How much air a sheet has: between lines, between blocks, round the QR code. Type size never changes. */
enum Air {
    ROOMY("1.34", 6, 9, 80),
    SNUG("1.22", 4, 5, 64),
    TIGHT("1.16", 3, 3, 57);

    private final String lead;
    private final int gap;
    private final int block;
    private final int code;

    Air(String lead, int gap, int block, int code) {
        this.lead = lead;
        this.gap = gap;
        this.block = block;
        this.code = code;
    }

    String lead() {
        return lead;
    }

    /** Points within a block. */
    int gap() {
        return gap;
    }

    /** Points before a block. */
    int block() {
        return block;
    }

    /** Points of the QR code's side: 57 pt are 20 mm, enough for a telephone at arm's length. */
    int code() {
        return code;
    }
}
