package org.mindgap.workbench.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mindgap.curriculum.Workbench.Tool;
import org.mindgap.table.CsvFile;
import org.mindgap.workbench.ui.Reading.Row;
import tools.jackson.databind.node.ObjectNode;

/// A result as files, on paper, as a link, and as the call and the command that give the same.
@JsModule("context://js/copy-link.js")
final class TakeAlong extends Div {
    private static final int LONGEST_SHOWN = 2000;

    private final Tool tool;

    TakeAlong(Tool tool, Reading reading, ObjectNode input, byte[] json, Map<String, String> typed) {
        this.tool = tool;
        addClassName("take-along");
        add(files(reading, json), link(typed), calls(ToolForm.bytes(input)));
    }

    /// For numbers that come from files: there is no link to them, and no call that holds them.
    TakeAlong(Tool tool, Reading reading, byte[] json) {
        this.tool = tool;
        addClassName("take-along");
        add(files(reading, json));
    }

    private Div files(Reading reading, byte[] json) {
        Button print = new Button(getTranslation("workbench.print"));
        print.addClassName("quiet");
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        Div files = new Div(
                new Span(getTranslation("workbench.take")),
                file(csv(reading.rows()), ".csv", "text/csv;charset=utf-8", "CSV"),
                file(json, ".json", "application/json", "JSON"),
                print);
        files.addClassName("take-files");
        return files;
    }

    private Anchor file(byte[] bytes, String ending, String type, String text) {
        String name = tool.operation() + ending;
        Anchor anchor = new Anchor(
                DownloadHandler.fromInputStream(
                        event -> new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length)),
                text);
        anchor.getElement().setAttribute("aria-label", getTranslation("workbench.download", text));
        return anchor;
    }

    private byte[] csv(List<Row> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvFile file = new CsvFile(
                bytes,
                List.of(
                        getTranslation("workbench.number"),
                        getTranslation("workbench.value"),
                        getTranslation("workbench.meaning")))) {
            rows.forEach(row -> file.row(row.label(), new Exact(row.exact()), row.meaning()));
        }
        return bytes.toByteArray();
    }

    /// A number that stays one in a file, also below 0.
    private record Exact(String digits) {
        @Override
        public String toString() {
            return digits;
        }
    }

    private Div link(Map<String, String> typed) {
        Div place = new Div();
        place.addClassName("take-link");
        Optional<String> address = ToolLink.of(tool, typed);
        if (address.isEmpty()) {
            place.add(new Paragraph(getTranslation("workbench.too-long-to-link")));
            return place;
        }
        Anchor link = new Anchor(address.get(), getTranslation("workbench.link"));
        Button copy = new Button(getTranslation("group.copy"));
        copy.addClassNames("copy-link", "quiet");
        copy.getElement()
                .setAttribute("data-copied", getTranslation("group.copied"))
                .setAttribute("data-failed", getTranslation("group.copy-failed"));
        Span status = new Span();
        status.addClassName("small");
        status.getElement().setAttribute("role", "status");
        place.add(link, copy, status, new Span(getTranslation("workbench.link-holds")));
        return place;
    }

    private NativeDetails calls(byte[] asked) {
        String json = new String(asked, StandardCharsets.UTF_8);
        boolean isShort = json.length() <= LONGEST_SHOWN;
        Pre call = code();
        Pre command = code();
        command.setText(
                isShort
                        ? "./mindgap compute %s <<< '%s'".formatted(tool.operation(), quoted(json))
                        : "./mindgap compute %s < input.json".formatted(tool.operation()));
        call.setText(call("", isShort, json));
        // Only the browser knows under which address people reach this server.
        addAttachListener(attached -> attached.getUI()
                .getPage()
                .fetchCurrentURL(
                        here -> call.setText(call(here.getProtocol() + "://" + here.getAuthority(), isShort, json))));
        Div body = new Div(
                new Paragraph(getTranslation("workbench.call-words")),
                call,
                command,
                file(asked, "-input.json", "application/json", getTranslation("workbench.input-file")));
        return new NativeDetails(getTranslation("workbench.call"), body);
    }

    private String call(String server, boolean isShort, String json) {
        return "curl %s/api/workbench/%s -H 'Content-Type: application/json' --data-binary %s"
                .formatted(server, tool.operation(), isShort ? "'" + quoted(json) + "'" : "@input.json");
    }

    /// For a text between single quotes in a shell.
    private static String quoted(String json) {
        return json.replace("'", "'\\''");
    }

    private static Pre code() {
        Pre code = new Pre();
        code.getElement().setAttribute("tabindex", "0");
        return code;
    }
}
