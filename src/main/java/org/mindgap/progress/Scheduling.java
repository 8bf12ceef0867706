package org.mindgap.progress;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Lets the daily checkpoint run.
@Configuration
@EnableScheduling
class Scheduling {}
