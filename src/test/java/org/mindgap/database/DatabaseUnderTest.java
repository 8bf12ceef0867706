package org.mindgap.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// An empty database with its two users.
public record DatabaseUnderTest(
        Kind kind, String url, String owner, String ownerPassword, String application, String applicationPassword) {
    /// Questions and damage with the rights of the owner.
    public JdbcClient asOwner() {
        return JdbcClient.create(new DriverManagerDataSource(url, owner, ownerPassword));
    }

    /// Statements with the rights of the application, each in a transaction of its own.
    public JdbcClient asApplication() {
        return JdbcClient.create(new DriverManagerDataSource(url, application, applicationPassword));
    }

    @Override
    public String toString() {
        return kind.toString();
    }

    /// The two kinds that every migration and repository is tested on.
    public enum Kind {
        H2,
        POSTGRESQL
    }
}
