package org.amends.print.ipp;

/** Tags of RFC 8010 that we write or read. */
final class IppTag {
    static final int OPERATION = 0x01;
    static final int JOB = 0x02;
    static final int END = 0x03;
    static final int LAST_DELIMITER = 0x0f;
    static final int INTEGER = 0x21;
    static final int BOOLEAN = 0x22;
    static final int ENUM = 0x23;
    static final int COLLECTION = 0x34;
    static final int END_COLLECTION = 0x37;
    static final int NAME = 0x42;
    static final int KEYWORD = 0x44;
    static final int URI = 0x45;
    static final int CHARSET = 0x47;
    static final int LANGUAGE = 0x48;
    static final int MIME = 0x49;
    static final int MEMBER = 0x4a;

    private IppTag() {
    }
}
