package org.mindgap.practice;

/// Somebody answered a question about their practice; published in the transaction that keeps the answer.
public record PracticeAnswered(PracticeAnswer answer) {}
