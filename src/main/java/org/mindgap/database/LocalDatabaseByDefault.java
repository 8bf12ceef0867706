package org.mindgap.database;

import java.nio.file.Path;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// Opens the local database under `mindgap.data` (by default `data`) unless `spring.datasource.url` names another one.
///
/// It runs before there is a context, because Flyway and the connection pool take their settings from the environment.
@Order(Ordered.LOWEST_PRECEDENCE)
class LocalDatabaseByDefault implements EnvironmentPostProcessor {
    private static final String NAME = "localDatabase";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("spring.datasource.url")) {
            return;
        }
        LocalDatabase database = LocalDatabase.open(Path.of(environment.getProperty("mindgap.data", "data")));
        environment.getPropertySources().addFirst(new MapPropertySource(NAME, database.properties()));
        // A bean, so that it is closed with the context, also when the start fails.
        application.addInitializers(context ->
                ((GenericApplicationContext) context).registerBean(NAME, LocalDatabase.class, () -> database));
    }
}
