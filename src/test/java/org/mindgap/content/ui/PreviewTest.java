package org.mindgap.content.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.mindgap.content.ContentWatch;
import org.mindgap.content.ContentWatch.Reading;
import org.mindgap.content.Problem;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

class PreviewTest {
    private final WebApplicationContextRunner application =
            new WebApplicationContextRunner().withUserConfiguration(Scope.class);

    @Test
    void outsideAPreviewThereIsNothingOfIt() {
        application.run(context ->
                assertThat(context).doesNotHaveBean(PreviewState.class).doesNotHaveBean(PreviewPanel.class));
    }

    @Test
    void aPageLearnsWhatIsServedAndWhatIsWrong() {
        application
                .withPropertyValues("mindgap.preview=true")
                .run(context -> requests(context)
                        .perform(get(PreviewState.ADDRESS))
                        .andExpect(status().isOk())
                        .andExpect(header().string("Cache-Control", "no-store"))
                        .andExpect(content().json("""
                                        {"version": "abc", "problems": [{"file": "en/course.yaml", "line": 2,
                                          "message": "This is wrong.", "remedy": "Mend it."}]}
                                        """)));
    }

    @Test
    void askingStartsNoSession() {
        application.withPropertyValues("mindgap.preview=true").run(context -> {
            MvcResult result =
                    requests(context).perform(get(PreviewState.ADDRESS)).andReturn();

            assertThat(result.getRequest().getSession(false)).isNull();
            assertThat(result.getResponse().getCookies()).isEmpty();
        });
    }

    @Test
    void everyPageGetsTheScriptAndAnEmptyPanel() {
        application.withPropertyValues("mindgap.preview=true").run(context -> {
            Document page = Jsoup.parse("<body><div id=outlet></div></body>");

            context.getBean(PreviewPanel.class).addTo(page);

            assertThat(page.select("head script[type=module][src=js/preview.js]"))
                    .hasSize(1);
            assertThat(page.select("#preview[role=status][data-version=abc] details[hidden] summary")
                            .text())
                    .isEqualTo("Problems");
        });
    }

    private static MockMvc requests(WebApplicationContext context) {
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Configuration
    @EnableWebMvc
    @EnableWebSecurity
    @Import({PreviewState.class, PreviewPanel.class})
    static class Scope {
        @Bean
        ContentWatch watch() {
            ContentWatch watch = mock(ContentWatch.class);
            when(watch.latest())
                    .thenReturn(new Reading(
                            "abc", List.of(new Problem("en/course.yaml", 2, "This is wrong.", "Mend it."))));
            return watch;
        }

        @Bean
        I18NProvider texts() {
            I18NProvider texts = mock(I18NProvider.class);
            when(texts.getTranslation("preview.problems", Locale.ENGLISH)).thenReturn("Problems");
            return texts;
        }
    }
}
