package org.mindgap;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells whoever started the application where it is.
@Component
class Address {
    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof ServletWebServerApplicationContext server
                && server.getWebServer() != null) {
            System.out.println(
                    "Mindgap is at http://localhost:" + server.getWebServer().getPort() + " (stop it with Ctrl-C)");
        }
    }
}
