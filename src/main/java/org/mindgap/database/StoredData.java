package org.mindgap.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// What is stored, for those who look at it without the application.
public final class StoredData {
    private StoredData() {}

    /// A connection to the local database in a folder, for reading only. No other process may have it open.
    ///
    /// @throws LocalDatabaseUnusable if there is none, it is in use or damaged
    public static Connection in(Path directory) {
        return LocalDatabase.toRead(directory);
    }

    /// A connection to another database, beside whatever else uses it.
    ///
    /// @throws SQLException if it cannot be reached, or does not know the user
    public static Connection at(String url, String user, String password) throws SQLException {
        Connection connection = DriverManager.getConnection(url, user, password);
        connection.setReadOnly(true);
        return connection;
    }
}
