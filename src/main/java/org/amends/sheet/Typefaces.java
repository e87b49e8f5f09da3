package org.amends.sheet;

import com.ibm.icu.text.Transliterator;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts, read from their files once and lent to every document, which embeds what it uses of them. For one thread at a time. */
final class Typefaces {
    private final TrueTypeFont regular;
    private final TrueTypeFont bold;
    private final TrueTypeFont rare;
    private final CmapLookup regularMap;
    private final CmapLookup rareMap;

    Typefaces(Fonts fonts) {
        regular = read(fonts.regular());
        bold = read(fonts.bold());
        rare = read(fonts.rare());
        regularMap = map(regular);
        rareMap = map(rare);
    }

    private static CmapLookup map(TrueTypeFont font) {
        try {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new Fault(FaultCode.RENDER_FAILED, e, "font");
        }
    }

    private static TrueTypeFont read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
        } catch (IOException e) {
            throw new Fault(FaultCode.RENDER_FAILED, e, String.valueOf(file.getFileName()));
        }
    }

    /** The text in characters the fonts have: others in Latin letters where that is known, else by their code, never as a box. */
    String readable(String text) {
        if (text.codePoints().allMatch(this::has)) {
            return text;
        }
        StringBuilder readable = new StringBuilder(text.length());
        StringBuilder strange = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (has(c)) {
                flush(strange, readable);
                readable.appendCodePoint(c);
            } else {
                strange.appendCodePoint(c);
            }
        });
        flush(strange, readable);
        return readable.toString();
    }

    private void flush(StringBuilder strange, StringBuilder readable) {
        if (!strange.isEmpty()) {
            String latin = Transliterator.getInstance("Any-Latin; Latin-ASCII; [\\u02B0-\\u02FF] Remove").transliterate(strange.toString());
            latin.codePoints().forEach(c -> {
                if (has(c)) {
                    readable.appendCodePoint(c);
                } else {
                    readable.append("[U+%X]".formatted(c));
                }
            });
            strange.setLength(0);
        }
    }

    private boolean has(int character) {
        return Character.isWhitespace(character) || regularMap.getGlyphId(character) != 0 || rareMap.getGlyphId(character) != 0;
    }

    void lend(PdfRendererBuilder builder, PDDocument document) {
        builder.usePDDocument(document)
                .useFont(face(document, regular), "Amends", 400, FontStyle.NORMAL, true)
                .useFont(face(document, bold), "Amends", 700, FontStyle.NORMAL, true)
                .useFont(face(document, rare), "AmendsRare", 400, FontStyle.NORMAL, true)
                .useFont(face(document, rare), "AmendsRare", 700, FontStyle.NORMAL, true);
    }

    private static PDFontSupplier face(PDDocument document, TrueTypeFont font) {
        return new Lent(document, font);
    }

    /** Embeds the font when the first character needs it, and not at all where none does. */
    private static final class Lent extends PDFontSupplier {
        private final PDDocument document;
        private final TrueTypeFont font;

        Lent(PDDocument document, TrueTypeFont font) {
            super(null);
            this.document = document;
            this.font = font;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
