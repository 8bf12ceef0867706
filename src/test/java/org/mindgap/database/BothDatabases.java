package org.mindgap.database;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ConfigurableApplicationContext;

/// Runs a class on each kind of database; servers, databases and Spring contexts are shared by the whole test run.
class BothDatabases implements ClassTemplateInvocationContextProvider {
    private static final ExtensionContext.Namespace SHARED = ExtensionContext.Namespace.create(BothDatabases.class);

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return context.getRequiredTestClass().isAnnotationPresent(OnBothDatabases.class);
    }

    @Override
    public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(ExtensionContext context) {
        return Arrays.stream(DatabaseUnderTest.Kind.values()).map(Invocation::new);
    }

    private record Invocation(DatabaseUnderTest.Kind kind) implements ClassTemplateInvocationContext {
        @Override
        public String getDisplayName(int number) {
            return kind.toString();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Beans(kind));
        }
    }

    private record Beans(DatabaseUnderTest.Kind kind) implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return spring(context).getBeanProvider(parameter.getParameter().getType()).stream()
                    .findAny()
                    .isPresent();
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return spring(context).getBean(parameter.getParameter().getType());
        }

        private ConfigurableApplicationContext spring(ExtensionContext context) {
            Class<?> test = context.getRequiredTestClass();
            OnBothDatabases wanted = test.getAnnotation(OnBothDatabases.class);
            Key key = new Key(
                    kind,
                    List.of(wanted.packages()),
                    List.of(wanted.beans()),
                    wanted.ownDatabase() ? test.getName() : "");
            ExtensionContext.Store store = context.getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, SHARED);
            return store.computeIfAbsent(key, missing -> start(missing, store), ConfigurableApplicationContext.class);
        }

        private static ConfigurableApplicationContext start(Key key, ExtensionContext.Store store) {
            DatabaseServer server = store.computeIfAbsent(key.kind(), DatabaseServer::of, DatabaseServer.class);
            DatabaseUnderTest database = key.owner().isEmpty()
                    ? store.computeIfAbsent("shared " + key.kind(), name -> server.create(), DatabaseUnderTest.class)
                    : server.create();
            return PersistenceUnderTest.start(database, key.packages(), key.beans());
        }
    }

    private record Key(DatabaseUnderTest.Kind kind, List<String> packages, List<Class<?>> beans, String owner) {}
}
