package org.mindgap.measure;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mindgap.e2e.Server;

/// Opens a lesson by plain HTTP, with the three requests that a browser makes for it.
final class PlainLearner implements AutoCloseable {
    private static final Pattern CSRF_TOKEN = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Server server;

    PlainLearner(Server server) {
        this.server = server;
    }

    /// Whether the lesson came; not while the server is still starting.
    boolean canOpen(String path) throws InterruptedException {
        try {
            return opens(path);
        } catch (IOException notYet) {
            return false;
        }
    }

    private boolean opens(String path) throws IOException, InterruptedException {
        if (send(HttpRequest.newBuilder(URI.create(server.address(path)))).isEmpty()) {
            return false;
        }
        String location = URLEncoder.encode(path, StandardCharsets.UTF_8);
        String started = send(HttpRequest.newBuilder(URI.create(
                server.address("?v-r=init&location=" + location + "&query=&v-sw=1280&v-sh=860&v-ww=1280&v-wh=860"))));
        Matcher token = CSRF_TOKEN.matcher(started);
        if (!token.find()) {
            return false;
        }
        String navigate = """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"/%s","query":"",\
                "appShellTitle":"","historyState":{"idx":0},"trigger":""}}],"syncId":0,"clientId":0}""".formatted(token.group(1), path);
        String shown = send(HttpRequest.newBuilder(URI.create(server.address("?v-r=uidl&v-uiId=0")))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(navigate)));
        return shown.contains("lesson-body");
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = client.send(request.build(), BodyHandlers.ofString());
        return response.statusCode() == 200 ? response.body() : "";
    }

    @Override
    public void close() {
        client.close();
    }
}
