package org.mindgap.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.logging.Level;
import org.w3c.dom.Document;

/// Turns XHTML into PDF, tagged after PDF/UA, with typefaces embedded and nothing fetched from anywhere.
final class PdfWriter {
    static {
        // What the library would log is collected per document and becomes an exception.
        XRLog.setLoggerImpl(new Silence());
    }

    private PdfWriter() {}

    /// A style sheet of this package.
    static String styles(String name) {
        try (InputStream css = PdfWriter.class.getResourceAsStream(name)) {
            if (css == null) {
                throw new IllegalStateException("No style sheet " + name);
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] write(Document document) {
        Set<String> wrong = new LinkedHashSet<>();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Mindgap");
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useReplacementText("\u25A1");
        for (Typeface typeface : Typeface.ALL) {
            builder.useFont(
                    typeface::open,
                    Typeface.FAMILY,
                    typeface.weight(),
                    typeface.isItalic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(
                    (address, type) -> {
                        wrong.add("refers to something outside: " + address);
                        return false;
                    },
                    moment);
        }
        builder.withDiagnosticConsumer(said -> {
            if (said.getLevel().intValue() >= Level.WARNING.intValue()) {
                wrong.add(said.getFormattedMessage());
            }
        });
        builder.withW3cDocument(document, "");
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("The document cannot be set: " + String.join("; ", wrong));
        }
        return pdf.toByteArray();
    }

    private static final class Silence implements XRLogger {
        @Override
        public void setLevel(String logger, Level level) {}

        @Override
        public boolean isLogLevelEnabled(Diagnostic diagnostic) {
            return false;
        }

        @Override
        public void log(String where, Level level, String message) {}

        @Override
        public void log(String where, Level level, String message, Throwable error) {}
    }
}
