package org.mindgap.database;

import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/// A PostgreSQL of our own with an empty, migrated database, and the services of some packages on it.
public final class PostgresUnderTest implements AutoCloseable {
    private final DatabaseServer server;
    private final ConfigurableApplicationContext context;

    private PostgresUnderTest(DatabaseServer server, ConfigurableApplicationContext context) {
        this.server = server;
        this.context = context;
    }

    public static PostgresUnderTest start(List<String> packages, List<Class<?>> beans) {
        DatabaseServer server = DatabaseServer.of(DatabaseUnderTest.Kind.POSTGRESQL);
        return new PostgresUnderTest(server, PersistenceUnderTest.start(server.create(), packages, beans));
    }

    public DatabaseUnderTest database() {
        return bean(DatabaseUnderTest.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        server.close();
    }
}
