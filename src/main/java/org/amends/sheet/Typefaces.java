package org.amends.sheet;

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

    Typefaces(Fonts fonts) {
        regular = read(fonts.regular());
        bold = read(fonts.bold());
        rare = read(fonts.rare());
    }

    private static TrueTypeFont read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
        } catch (IOException e) {
            throw new Fault(FaultCode.RENDER_FAILED, e, String.valueOf(file.getFileName()));
        }
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
