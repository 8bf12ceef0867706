/// Shows lessons, the glossary and the bibliography.
@NullMarked
package org.mindgap.lesson.ui;

import org.jspecify.annotations.NullMarked;
