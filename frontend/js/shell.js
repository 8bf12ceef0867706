// Links to a place in this page. The page's base address is the application's root, so the browser
// would take "#content" for an address of its own.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  if (!link) {
    return;
  }
  const target = document.getElementById(link.getAttribute('href').slice(1));
  if (target) {
    event.preventDefault();
    event.stopPropagation();
    target.focus();
    target.scrollIntoView();
  }
}, true);

// Vaadin's line about the connection stands outside every landmark; as a status it may.
customElements.whenDefined('vaadin-connection-indicator').then(() => {
  document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
});
