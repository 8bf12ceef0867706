package org.mindgap.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// A typeface that comes with the application: Liberation Sans, under the SIL Open Font License 1.1.
///
/// Glyphs are read by FontBox, since AWT's fonts need fontconfig on the machine.
final class Typeface {
    static final String FAMILY = "Liberation Sans";
    static final Typeface REGULAR = new Typeface("Regular", 400, false);
    static final Typeface ITALIC = new Typeface("Italic", 400, true);
    static final Typeface BOLD = new Typeface("Bold", 700, false);
    static final List<Typeface> ALL = List.of(REGULAR, ITALIC, BOLD);

    private final byte[] file;
    private final int weight;
    private final boolean italic;
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unitsPerEm;
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

    /// An outline with the baseline at 0, and the way to the next glyph, for a size of 1.
    private record Glyph(GeneralPath outline, double advance) {}

    private Typeface(String style, int weight, boolean italic) {
        this.weight = weight;
        this.italic = italic;
        String name = "/liberation/LiberationSans-" + style + ".ttf";
        try (InputStream stream = Typeface.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("No typeface " + name);
            }
            file = stream.readAllBytes();
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            characters = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int weight() {
        return weight;
    }

    boolean isItalic() {
        return italic;
    }

    InputStream open() {
        return new ByteArrayInputStream(file);
    }

    boolean has(int character) {
        return characters.getGlyphId(character) != 0;
    }

    double width(String text, double size) {
        return text.codePoints()
                        .mapToDouble(character -> glyph(character).advance())
                        .sum()
                * size;
    }

    /// The text's outline from the given point on its baseline, in a picture whose y axis points down.
    GeneralPath outline(String text, double size, double x, double y) {
        GeneralPath outline = new GeneralPath();
        double at = x;
        for (int character : text.codePoints().toArray()) {
            Glyph glyph = glyph(character);
            AffineTransform place = new AffineTransform(size, 0, 0, -size, at, y);
            outline.append(glyph.outline().getPathIterator(place), false);
            at += glyph.advance() * size;
        }
        return outline;
    }

    private Glyph glyph(int character) {
        return glyphs.computeIfAbsent(character, this::read);
    }

    /// FontBox reads glyphs when they are asked for, from one place in the file: one thread at a time.
    private synchronized Glyph read(int character) {
        try {
            int id = characters.getGlyphId(character);
            GlyphData data = font.getGlyph().getGlyph(id);
            GeneralPath outline = data == null ? new GeneralPath() : data.getPath();
            outline.transform(AffineTransform.getScaleInstance(1 / unitsPerEm, 1 / unitsPerEm));
            return new Glyph(outline, font.getAdvanceWidth(id) / unitsPerEm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
