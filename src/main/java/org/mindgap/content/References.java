package org.mindgap.content;

import java.util.Map;
import java.util.Set;
import org.mindgap.curriculum.LessonId;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.curriculum.Source;
import org.mindgap.curriculum.SourceId;
import org.mindgap.curriculum.TermId;

/// What a text may refer to.
record References(Map<SourceId, Source> sources, Set<TermId> terms, Set<LessonId> lessons, Set<QuestionId> questions) {}
