package org.mindgap.security;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/// A view whose author forgot to say for whom it is.
@Route(value = "tests/unannotated", autoLayout = false)
class UnannotatedView extends Div {}
