package org.mindgap.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mindgap.chart.ChartText;
import org.mindgap.chart.ChartWidth;
import org.mindgap.chart.ChartWords;
import org.mindgap.chart.ComparisonChart;
import org.mindgap.chart.Interval;
import org.mindgap.widget.ChartPicture;
import org.w3c.dom.Document;

class PdfDocumentTest {
    private static final String SPECIAL = "“Ten” – 16 of 19, ≥ 80 × 2, né, the learner’s … •";
    private static final String HOSTILE =
            "</p><script>alert('x')</script>&amp;<img src=\"https://example.org/x.png\"/>";
    private static final ChartWords WORDS =
            new ChartWords("v", "a", "r", "i", "s", "c", "d", "x", "y", group -> group, "nothing");

    private static PdfDocument aDocument() {
        return new PdfDocument(Locale.ENGLISH, "Your gap profile", "Twelve answers beside the study’s");
    }

    private static String aChart(String title) {
        ComparisonChart.Share clinical =
                new ComparisonChart.Share(16 / 19.0, new Interval(0.62, 0.94), "16 of 19", "clinicians");
        ComparisonChart.Share technical =
                new ComparisonChart.Share(20 / 30.0, new Interval(0.49, 0.81), "20 of 30", "engineers");
        ComparisonChart chart = new ComparisonChart(
                new ChartText(title, "Share ≥ “half” – né", "Both groups", "Chouvarda et al."),
                "Option",
                "Clinical, n = 19",
                "Technical, n = 30",
                List.of(new ComparisonChart.Row(HOSTILE, clinical, technical)),
                ComparisonChart.Arrangement.ROWS);
        return ChartPicture.svg(chart, ChartWidth.WIDE, Locale.ENGLISH, WORDS);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument opened = Loader.loadPDF(pdf)) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(opened).replaceAll("\\s+", " ");
        }
    }

    @Test
    void saysItsWordsInOrderWithTheirSpecialCharacters() throws IOException {
        byte[] pdf = aDocument()
                .section("Validation data")
                .paragraph("You said", SPECIAL)
                .subsection("Good practice")
                .rich("<p>Take <em>external</em> data.</p><ul><li>one</li><li>another</li></ul>")
                .list(List.of("first point"))
                .steps(List.of("first step"))
                .table(List.of("Option", "Clinical"), List.of(List.of("Neither", "3 of 19")))
                .small("Counts are ours.")
                .toPdf();

        assertThat(text(pdf))
                .containsSubsequence(
                        "Your gap profile",
                        "Validation data",
                        "You said " + SPECIAL,
                        "Good practice",
                        "Take external data.",
                        "one",
                        "another",
                        "first point",
                        "1. first step",
                        "Option Clinical",
                        "Neither 3 of 19",
                        "Counts are ours.",
                        "1 / 1");
    }

    @Test
    void isTaggedAndTitledInItsLanguageOnA4() throws IOException {
        byte[] pdf = aDocument().paragraph("Text").toPdf();

        try (PDDocument opened = Loader.loadPDF(pdf)) {
            assertThat(opened.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(opened.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(opened.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(opened.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(opened.getDocumentInformation().getTitle()).isEqualTo("Your gap profile");
            assertThat(opened.getDocumentInformation().getSubject()).isEqualTo("Twelve answers beside the study’s");
            assertThat(opened.getPage(0).getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within());
            assertThat(opened.getPage(0).getMediaBox().getHeight()).isCloseTo(PDRectangle.A4.getHeight(), within());
        }
    }

    private static org.assertj.core.data.Offset<Float> within() {
        return org.assertj.core.data.Offset.offset(1f);
    }

    @Test
    void embedsEveryTypeface() throws IOException {
        byte[] pdf = aDocument()
                .section("Bold")
                .rich("<p><em>Italic</em> <code>code</code></p>")
                .pageBreak()
                .paragraph("Next")
                .toPdf();

        try (PDDocument opened = Loader.loadPDF(pdf)) {
            assertThat(opened.getNumberOfPages()).isEqualTo(2);
            for (PDPage page : opened.getPages()) {
                PDResources resources = page.getResources();
                assertThat(resources.getFontNames()).isNotEmpty();
                for (COSName name : resources.getFontNames()) {
                    assertThat(resources.getFont(name).isEmbedded()).isTrue();
                    assertThat(resources.getFont(name).getName()).contains("LiberationSans");
                }
            }
        }
    }

    @Test
    void listsItsHeadingsAsBookmarks() throws IOException {
        byte[] pdf = aDocument()
                .section("Data")
                .subsection("Yours")
                .section("Metrics & more")
                .toPdf();

        try (PDDocument opened = Loader.loadPDF(pdf)) {
            PDOutlineItem title =
                    opened.getDocumentCatalog().getDocumentOutline().getFirstChild();
            PDOutlineItem data = title.getFirstChild();

            assertThat(title.getTitle()).isEqualTo("Your gap profile");
            assertThat(data.getTitle()).isEqualTo("Data");
            assertThat(data.getFirstChild().getTitle()).isEqualTo("Yours");
            assertThat(data.getNextSibling().getTitle()).isEqualTo("Metrics & more");
        }
    }

    @Test
    void takesHostileTextLiterally() throws IOException {
        byte[] pdf = new PdfDocument(Locale.ENGLISH, HOSTILE, HOSTILE)
                .section(HOSTILE)
                .paragraph(HOSTILE, HOSTILE)
                .list(List.of(HOSTILE, "a\u0000b\u0007c"))
                .table(List.of(HOSTILE), List.of(List.of(HOSTILE)))
                .toPdf();

        assertThat(text(pdf)).contains("alert('x')</script>&amp;<img", "a b c");
    }

    @Test
    void leavesOutWhatAHostileRichTextBrings() throws IOException {
        byte[] pdf = aDocument()
                .rich("Kept <script>alert(1)</script><img src='https://example.org/x.png'>"
                        + "<svg><image href='file:///etc/passwd'/></svg>"
                        + "<math><mi>x</mi><annotation>\\alpha</annotation></math>")
                .toPdf();

        assertThat(text(pdf)).contains("Kept", "x").doesNotContain("alert", "alpha");
    }

    @Test
    void drawsAPictureWithLinesAndOutlinesAndSaysWhatItShows() throws IOException {
        byte[] without = aDocument().toPdf();
        byte[] with = aDocument().picture(aChart("Most explain – ≥ “16”")).toPdf();

        assertThat(strokesAndFills(with)).isGreaterThan(strokesAndFills(without) + 20);
        try (PDDocument opened = Loader.loadPDF(with)) {
            assertThat(alternatives(opened.getDocumentCatalog().getStructureTreeRoot()))
                    .containsExactly("Most explain – ≥ “16”. Both groups");
        }
    }

    private static long strokesAndFills(byte[] pdf) throws IOException {
        try (PDDocument opened = Loader.loadPDF(pdf)) {
            PDPage page = opened.getPage(0);
            long painted = painted(new PDFStreamParser(page));
            for (COSName name : page.getResources().getXObjectNames()) {
                PDXObject object = page.getResources().getXObject(name);
                assertThat(object).as("a form, not a raster").isInstanceOf(PDFormXObject.class);
                painted += painted(new PDFStreamParser((PDFormXObject) object));
            }
            return painted;
        }
    }

    private static long painted(PDFStreamParser parser) throws IOException {
        return parser.parse().stream()
                .filter(token -> token instanceof Operator operator
                        && List.of("f", "f*", "S", "s", "B").contains(operator.getName()))
                .count();
    }

    private static List<String> alternatives(PDStructureNode node) {
        List<String> found = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null) {
                    found.add(element.getAlternateDescription());
                }
                found.addAll(alternatives(element));
            }
        }
        return found;
    }

    @Test
    void refusesWhatLiesOutside() {
        Document page = Xhtml.parse("<html xmlns='http://www.w3.org/1999/xhtml' lang='en'><head><title>t</title>"
                + "<meta name='subject' content='s'/></head><body style='font-family: Liberation Sans'>"
                + "<img alt='a' src='https://example.org/x.png'/><img alt='b' src='file:///etc/hostname'/>"
                + "</body></html>");

        assertThatThrownBy(() -> PdfWriter.write(page))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("outside: https://example.org/x.png")
                .hasMessageContaining("outside: file:///etc/hostname");
    }

    @Test
    void refusesAPictureThatRefersToSomethingOutside() {
        PdfDocument document = aDocument()
                .picture("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='10'"
                        + " height='10' viewBox='0 0 10 10'><title>t</title>"
                        + "<image xlink:href='https://example.org/x.png' width='10' height='10'/></svg>");

        assertThatThrownBy(document::toPdf)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("https://example.org/x.png");
    }

    @Test
    void saysWhatIsWrongWithAPicture() {
        assertThatThrownBy(() -> aDocument().picture("<svg><unclosed></svg>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unclosed");
        assertThatThrownBy(() -> aDocument()
                        .picture("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                                + "<svg xmlns='http://www.w3.org/2000/svg'>&x;</svg>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DOCTYPE");
        assertThatThrownBy(() ->
                        aDocument().picture("<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'></svg>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("without title");
        assertThatThrownBy(() -> aDocument()
                        .picture("<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'><title>t</title>"
                                + "<text class='large' x='0' y='0'>Unsized</text></svg>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Unsized");
    }

    @Test
    void hasAGlyphForEveryCharacterOfOurTexts() {
        for (Typeface typeface : Typeface.ALL) {
            assertThat("–—“”‘’…≥≤×±−·•é□→½²".codePoints())
                    .allSatisfy(character -> assertThat(typeface.has(character))
                            .as(Character.toString(character))
                            .isTrue());
        }
    }

    @Test
    void writesManyDocumentsAtOnce() throws IOException, InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<byte[]>> under = IntStream.range(0, 8)
                    .mapToObj(number -> threads.submit(() -> aDocument()
                            .section("Document " + number)
                            .picture(aChart("Chart " + number))
                            .toPdf()))
                    .toList();

            for (int number = 0; number < under.size(); number++) {
                assertThat(text(under.get(number).get())).contains("Document " + number);
            }
        }
    }

    @Test
    void canBeWrittenTwice() throws IOException {
        PdfDocument document = aDocument().paragraph("Once");

        document.toPdf();
        document.paragraph("Twice");

        assertThat(text(document.toPdf())).contains("Once Twice");
    }
}
