package org.amends.core.guide;

/** Paper: a PDF, its SHA-256 in lower-case hex, how many pages. */
public record Sheet(byte[] pdf, String digest, int pages) {

    public Sheet {
        pdf = pdf.clone();
    }

    @Override
    public byte[] pdf() {
        return pdf.clone();
    }
}
