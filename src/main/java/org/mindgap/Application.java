package org.mindgap;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts Mindgap.
@SpringBootApplication
@StyleSheet("css/tokens.css")
@StyleSheet("css/base.css")
@StyleSheet("css/chart.css")
@StyleSheet("css/learning.css")
@StyleSheet("css/labs.css")
public class Application implements AppShellConfigurator {
    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "images/mark.svg", "any");
        settings.addMetaTag("description", "A self-paced course on AI validation in cancer imaging.");
    }
}
