package org.mindgap.curriculum;

/// An item that is answered in a lab and graded by its engine: a state to reach, or a number to predict.
public record LabItem(ItemId id, RichText stem, ItemTraits traits, LessonId lesson, Lab lab, LabTask task)
        implements Item {
    public LabItem {
        if (!(task instanceof LabTask.Reach || task instanceof LabTask.Predict)) {
            throw new IllegalArgumentException(id + " needs a task to reach a state or to predict a number");
        }
    }
}
