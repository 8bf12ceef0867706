package org.mindgap.e2e;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// One packaged application and one browser for all journeys of a process; each test gets visitors of its own.
final class RunningApplication implements ParameterResolver, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(RunningApplication.class);

    /// Closed by JUnit after the last test of the last class, which may be asked for one by one.
    private record House(Server server, Browsers browsers) implements AutoCloseable {
        static House open() {
            PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
            return new House(Server.startWithAdministrator(Server.QUICK_TO_START), Browsers.open());
        }

        @Override
        public void close() {
            browsers.close();
            server.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitors.class
                || parameter.getParameter().getType() == Server.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        House house = test.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .computeIfAbsent(House.class, unused -> House.open(), House.class);
        if (parameter.getParameter().getType() == Server.class) {
            return house.server();
        }
        Visitors visitors = new Visitors(house.browsers().chromium(), house.server());
        store(test).put(Visitors.class, visitors);
        return visitors;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Visitors visitors = store(test).get(Visitors.class, Visitors.class);
        if (visitors == null) {
            return;
        }
        if (test.getExecutionException().isPresent()) {
            visitors.close();
        } else {
            visitors.leave();
        }
    }

    private static Store store(ExtensionContext test) {
        return test.getStore(NAMESPACE);
    }
}
