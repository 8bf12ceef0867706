/// The workbench as an API.
@NullMarked
package org.mindgap.workbench.web;

import org.jspecify.annotations.NullMarked;
