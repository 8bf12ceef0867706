package org.mindgap.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mindgap.people.PersonName;

class CertificateDocumentTest {
    private static final String BASE = "https://learn.example.org";
    private static final String ADDRESS = BASE + "/verify/7K2MQ-9XR4T-0BDHC-5WJ81";
    private static final int DOTS_PER_INCH = 150;

    @Test
    void saysWhoCompletedWhatWhenAndHow() throws IOException {
        assertThat(text(pdf()))
                .contains("Certificate of completion")
                .contains("Zoë Ångström-Γεωργίου has completed the module Cross-validation on small datasets")
                .contains("Completed on 2 March 2026 (Europe/Athens)")
                .contains("Valid until 2 March 2027")
                .contains("0.7 hours (41 minutes)")
                .contains("Lessons finished, check passed")
                .contains("Clinical and technical")
                .contains("English")
                .contains("University Hospital of Heraklion, Radiology")
                .contains("ab12ab12ab12")
                .contains("Explain in two sentences why one 80/20 split of 120 patients")
                .contains(ADDRESS)
                .contains("7K2MQ-9XR4T-0BDHC-5WJ81");
    }

    @Test
    void isOneTaggedTitledPageInItsLanguageWithItsTypefaces() throws IOException {
        try (PDDocument opened = Loader.loadPDF(pdf())) {
            assertThat(opened.getNumberOfPages()).isEqualTo(1);
            assertThat(opened.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(opened.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(opened.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(opened.getDocumentInformation().getTitle())
                    .isEqualTo("Certificate: Cross-validation on small datasets – Zoë Ångström-Γεωργίου");
            assertThat(opened.getDocumentCatalog().getMetadata().toByteArray())
                    .asString()
                    .contains("pdfuaid");
            PDPage page = opened.getPage(0);
            PDResources resources = page.getResources();
            assertThat(resources.getFontNames()).isNotEmpty();
            for (COSName name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void isReadInOrderByItsTags() throws IOException {
        try (PDDocument opened = Loader.loadPDF(pdf())) {
            List<PDStructureElement> elements =
                    elements(opened.getDocumentCatalog().getStructureTreeRoot());

            assertThat(elements)
                    .extracting(PDStructureElement::getStructureType)
                    .containsSubsequence("Figure", "H1", "P", "P", "P", "Table", "TR", "TH", "TD", "H2", "L", "LI")
                    .containsSubsequence("LI", "H2", "P", "P", "Link", "P");
            assertThat(elements)
                    .filteredOn(element -> element.getStructureType().equals("Figure"))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .containsExactly("The mark of Mindgap: two dots that meet", ADDRESS);
        }
    }

    @Test
    void bearsACodeThatLeadsToThePageThatVerifiesIt() throws Exception {
        BufferedImage page = picture(pdf());
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());

        String read = new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels))))
                .getText();

        assertThat(read).isEqualTo(ADDRESS);
    }

    @Test
    void staysOnOnePageWithAllThatAModuleCanBring() throws IOException {
        byte[] pdf = CertificateDocument.pdf(CertificateExample.full(), BASE);
        keep(pdf, "full");

        try (PDDocument opened = Loader.loadPDF(pdf)) {
            assertThat(opened.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(text(pdf)).contains("30. Find the number of test patients").contains(ADDRESS);
    }

    @Test
    void takesHostileNamesLiterally() throws IOException {
        String hostile = "<b>Robert</b> & \"'); drop table\" <img src=x>";

        assertThat(text(CertificateDocument.pdf(CertificateExample.named(hostile), BASE)))
                .contains(hostile);
    }

    @Test
    void isNotPrintedWithoutAName() {
        CertificateStanding named = CertificateExample.named("Ada");
        CertificateStanding nobody = new CertificateStanding(
                named.certificate(), Optional.<PersonName>empty(), false, Optional.empty(), false);

        assertThatThrownBy(() -> CertificateDocument.pdf(nobody, BASE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesItsFileByModuleAndDay() {
        assertThat(CertificateDocument.fileName(CertificateExample.named("Ada").certificate(), "pdf"))
                .isEqualTo("mindgap-certificate-cross-validation-2026-03-02.pdf");
    }

    private static byte[] pdf() throws IOException {
        byte[] pdf = CertificateDocument.pdf(CertificateExample.named("Zoë Ångström-Γεωργίου"), BASE);
        keep(pdf, "usual");
        return pdf;
    }

    /// With `-Dmindgap.certificates=DIR` the pages are kept as pictures, to be looked at.
    private static void keep(byte[] pdf, String name) throws IOException {
        String folder = System.getProperty("mindgap.certificates", "");
        if (!folder.isEmpty()) {
            Files.createDirectories(Path.of(folder));
            ImageIO.write(picture(pdf), "png", Path.of(folder, name + ".png").toFile());
        }
    }

    private static BufferedImage picture(byte[] pdf) throws IOException {
        try (PDDocument opened = Loader.loadPDF(pdf)) {
            return new PDFRenderer(opened).renderImageWithDPI(0, DOTS_PER_INCH);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument opened = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(opened).replaceAll("\\s+", " ");
        }
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        List<PDStructureElement> found = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                found.addAll(elements(element));
            }
        }
        return found;
    }
}
