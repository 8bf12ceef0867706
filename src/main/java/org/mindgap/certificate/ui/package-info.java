/// A learner's certificates, and the public page that verifies one.
@NullMarked
package org.mindgap.certificate.ui;

import org.jspecify.annotations.NullMarked;
