package org.mindgap;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.mindgap.database.InMemoryDatabase;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// Gives the context of a test a database of its own.
public class ViewDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> properties = new HashMap<>();
        InMemoryDatabase.register((String name, Supplier<Object> value) -> properties.put(name, value.get()));
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("views", properties));
    }
}
