package org.mindgap.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Locale;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Study.Origin;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/// The head of the API's description: what it is, and under which licence the study's data may be used.
@Configuration
class ApiDescription {
    private static final String VERSION = "1";

    /// Made when somebody first asks for it.
    @Bean
    @Lazy
    OpenAPI description(Courses courses, ApiWords words) {
        Origin origin = courses.in(Locale.ENGLISH).study().origin();
        return new OpenAPI()
                .info(new Info()
                        .title(words.say("title"))
                        .version(VERSION)
                        .description(words.say("description", origin.citation(), origin.address(), origin.licence()))
                        .license(new License().name(origin.licence()).url(origin.licenceAddress())))
                .servers(List.of(new Server().url("/")));
    }

    @Bean
    OpenApiCustomizer inWords(ApiWords words) {
        return words::describe;
    }
}
