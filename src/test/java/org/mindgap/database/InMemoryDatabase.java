package org.mindgap.database;

import org.springframework.test.context.DynamicPropertyRegistry;

/// An empty H2 database for a Spring context that needs some database, whichever:
///
/// ```java
/// @DynamicPropertySource
/// static void database(DynamicPropertyRegistry registry) {
///     InMemoryDatabase.register(registry);
/// }
/// ```
public final class InMemoryDatabase {
    private static final DatabaseServer SERVER = DatabaseServer.of(DatabaseUnderTest.Kind.H2);

    private InMemoryDatabase() {}

    public static DatabaseUnderTest register(DynamicPropertyRegistry registry) {
        DatabaseUnderTest database = SERVER.create();
        registry.add("spring.datasource.url", database::url);
        registry.add("spring.datasource.username", database::application);
        registry.add("spring.datasource.password", database::applicationPassword);
        registry.add("spring.flyway.user", database::owner);
        registry.add("spring.flyway.password", database::ownerPassword);
        registry.add("mindgap.remember-me-key", () -> "a key for tests only");
        return database;
    }
}
