package org.mindgap.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/// A local database in a folder, migrated and open as in the application, and the services of some packages on it.
public final class LocalUnderTest implements AutoCloseable {
    private final LocalDatabase local;
    private final ConfigurableApplicationContext context;

    private LocalUnderTest(LocalDatabase local, ConfigurableApplicationContext context) {
        this.local = local;
        this.context = context;
    }

    public static LocalUnderTest open(Path directory) {
        LocalDatabase local = LocalDatabase.open(directory);
        Map<String, Object> properties = local.properties();
        DatabaseUnderTest database = new DatabaseUnderTest(
                DatabaseUnderTest.Kind.H2,
                properties.get("spring.datasource.url").toString(),
                properties.get("spring.flyway.user").toString(),
                properties.get("spring.flyway.password").toString(),
                properties.get("spring.datasource.username").toString(),
                properties.get("spring.datasource.password").toString());
        return new LocalUnderTest(local, PersistenceUnderTest.start(database, List.of(), List.of()));
    }

    /// A local database whose tables were never made.
    public static void empty(Path directory) throws SQLException {
        LocalDatabase.open(directory).close();
    }

    public DatabaseUnderTest database() {
        return bean(DatabaseUnderTest.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() throws SQLException {
        context.close();
        local.close();
    }
}
