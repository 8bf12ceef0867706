package org.mindgap.institution.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.mindgap.institution.roster.RosterReader;

/// Takes a file of people, or what somebody pastes; never more in memory than a file may have.
final class PeopleUpload extends Div {
    private static final String EXAMPLE = """
            email,name,group,role
            ada.marin@clinic.example,Ada Marin,Radiology / Night team,learner
            bo.berg@clinic.example,Bo Berg,Radiology,trainer""";
    private static final int LONGEST_PASTE = 200_000;

    record Given(String name, byte[] bytes) {}

    PeopleUpload(Consumer<Given> taken) {
        addClassName("people-upload");
        Upload upload = new Upload(event -> receive(event, taken));
        upload.setMaxFiles(1);
        upload.setAutoUpload(true);
        Button choose = new Button(getTranslation("file.choose"));
        choose.addClassName("primary");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("file.drop")));
        TextArea text = new TextArea(getTranslation("file.paste"));
        text.setMaxLength(LONGEST_PASTE);
        text.setHelperText(getTranslation("file.paste-help"));
        Button read = new Button(
                getTranslation("file.read-paste"),
                click -> taken.accept(
                        new Given(getTranslation("file.pasted"), text.getValue().getBytes(StandardCharsets.UTF_8))));
        Div pasted = new Div(text, read);
        pasted.addClassName("form");
        add(
                new NativeDetails(
                        getTranslation("file.format"),
                        new Div(
                                new Paragraph(getTranslation("file.format-words")),
                                new Pre(EXAMPLE),
                                new Paragraph(getTranslation(
                                        "file.format-limits",
                                        RosterReader.MOST_LINES,
                                        RosterReader.MOST_BYTES / (1024 * 1024))))),
                upload,
                new NativeDetails(getTranslation("file.or-paste"), pasted));
    }

    private static void receive(UploadEvent event, Consumer<Given> taken) throws IOException {
        byte[] bytes;
        try (InputStream in = event.getInputStream()) {
            // One byte more than allowed is enough to say that it is too large.
            bytes = in.readNBytes(RosterReader.MOST_BYTES + 1);
        }
        Given given = new Given(event.getFileName(), bytes);
        event.getUI().access(() -> {
            if (event.getOwningComponent() instanceof Upload upload) {
                upload.clearFileList();
            }
            taken.accept(given);
        });
    }
}
