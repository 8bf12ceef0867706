package org.mindgap.workbench.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import org.mindgap.workbench.file.UnreadableFile;

/// Takes one file and reads it at once, outside of the session's lock; its bytes are forgotten when it is read.
final class FileDrop<T> extends Div {
    /// Makes something of a file's bytes.
    @FunctionalInterface
    interface Reader<T> {
        T read(byte[] bytes) throws UnreadableFile;
    }

    /// What somebody hears who gave a file.
    interface Taker<T> {
        void read(String name, T content);

        /// @param sentence says what was found and what to do
        void refused(String sentence);
    }

    private final int most;
    private final Reader<T> reader;
    private final Taker<T> taker;

    /// @param button names what is chosen
    /// @param most bytes of a file
    FileDrop(String button, int most, Reader<T> reader, Taker<T> taker) {
        this.most = most;
        this.reader = reader;
        this.taker = taker;
        addClassName("file-drop");
        Upload upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(most);
        upload.setAutoUpload(true);
        upload.setUploadButton(new Button(button));
        upload.setDropLabel(new Span(getTranslation("workbench.drop")));
        upload.addFileRejectedListener(
                rejected -> taker.refused(getTranslation("workbench.file-too-large", most / 1_000_000)));
        add(upload);
    }

    private void receive(UploadEvent event) throws IOException {
        byte[] bytes;
        try (InputStream in = event.getInputStream()) {
            // One byte more than allowed is enough to say that it is too large.
            bytes = in.readNBytes(most + 1);
        }
        Runnable told;
        try {
            T content = reader.read(bytes);
            told = () -> taker.read(event.getFileName(), content);
        } catch (UnreadableFile refusal) {
            told = () -> taker.refused(refusal.getMessage());
        }
        Runnable heard = told;
        event.getUI().access(() -> {
            if (event.getOwningComponent() instanceof Upload upload) {
                upload.clearFileList();
            }
            heard.run();
        });
    }
}
