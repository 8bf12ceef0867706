package org.mindgap.workbench.ui;

import org.mindgap.workbench.Calculations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The threads that all pages of the workbench share.
@Configuration
class SharedCalculations {

    @Bean
    Calculations calculations() {
        return new Calculations();
    }
}
