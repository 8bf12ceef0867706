package org.mindgap.workbench.ui;

import org.mindgap.workbench.Calculations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What all pages of the workbench share.
@Configuration
class WorkbenchPages {
    @Bean
    Calculations calculations() {
        return new Calculations();
    }
}
