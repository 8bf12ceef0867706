// What is chosen, typed, ordered, matched or marked and not yet checked is kept in this tab, and is there again after
// a reload, an ended session or a lost connection. Once the answer is kept, it is forgotten.

const PLACE = '[data-draft]';
const PREFIX = 'mindgap-draft ';

function store(use) {
  try {
    return use(sessionStorage);
  } catch (refused) {
    // A browser that keeps nothing for us.
    return null;
  }
}

const key = (place) => PREFIX + place.dataset.draft;

function read(place) {
  return {
    answer: place.querySelector('[data-answer]')?.value,
    typed: place.querySelector('vaadin-text-field')?.value,
    options: [...place.querySelectorAll('[data-option]')]
      .filter((option) => input(option)?.checked)
      .map((option) => option.dataset.option),
  };
}

const input = (option) => option.closest('vaadin-radio-button, vaadin-checkbox')?.querySelector('input');

/** Does what the learner did, so that the server hears of it as it did then. */
function write(place, {answer, typed, options}) {
  const element = place.querySelector('[data-answer]');
  if (element && typeof answer === 'string') {
    element.value = answer;
    queueMicrotask(() => element.dispatchEvent(new Event('change', {bubbles: true})));
  }
  const field = place.querySelector('vaadin-text-field');
  if (field && typeof typed === 'string') {
    field.value = typed;
    field.dispatchEvent(new Event('change', {bubbles: true}));
  }
  for (const option of place.querySelectorAll('[data-option]')) {
    if (Array.isArray(options) && options.includes(option.dataset.option) && !input(option)?.checked) {
      input(option)?.click();
    }
  }
}

for (const type of ['input', 'change']) {
  document.addEventListener(type, (event) => {
    const place = event.target instanceof Element && event.target.closest(PLACE);
    if (place) {
      place.dataset.begun = '';
      store((kept) => kept.setItem(key(place), JSON.stringify(read(place))));
    }
  });
}

document.addEventListener('mindgap-kept', (event) => {
  store((kept) => kept.removeItem(PREFIX + event.detail));
});

function restore(place) {
  const kept = store((all) => all.getItem(key(place)));
  if (!kept) {
    return;
  }
  try {
    write(place, JSON.parse(kept));
  } catch (unreadable) {
    store((all) => all.removeItem(key(place)));
  }
}

function look() {
  for (const place of document.querySelectorAll(PLACE)) {
    if (place.mindgapDraft !== place.dataset.draft) {
      place.mindgapDraft = place.dataset.draft;
      delete place.dataset.begun;
      // Vaadin's groups fill in the next frame.
      requestAnimationFrame(() => requestAnimationFrame(() => restore(place)));
    }
  }
}

new MutationObserver(look).observe(document.body, {
  attributes: true,
  attributeFilter: ['data-draft'],
  childList: true,
  subtree: true,
});
look();
