package org.mindgap.progress;

/// A module was completed or its completion renewed; published in the same transaction.
public record ModuleCompleted(Completion completion) {}
