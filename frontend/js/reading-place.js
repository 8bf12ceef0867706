// Where the reader of a lesson is: kept on the server when another section comes under their eyes, found again on
// return, and held while the lesson changes sides.

const LESSON = 'article.lesson';
const QUIET_MILLISECONDS = 800;

/** The section that the line at a third of the window runs through. */
function sectionInView(lesson) {
  const line = window.innerHeight / 3;
  let found = null;
  for (const section of lesson.querySelectorAll('[data-anchor]')) {
    if (section.getBoundingClientRect().top <= line) {
      found = section;
    }
  }
  return found;
}

let timer = 0;
let reported = '';

function report() {
  const lesson = document.querySelector(LESSON);
  const section = lesson && sectionInView(lesson);
  const anchor = section ? section.dataset.anchor : '';
  const place = location.pathname + '#' + anchor;
  if (anchor && place !== reported && lesson.$server) {
    reported = place;
    lesson.$server.reached(anchor);
  }
}

addEventListener('scroll', () => {
  clearTimeout(timer);
  timer = setTimeout(report, QUIET_MILLISECONDS);
}, {passive: true});

/** Goes to the section kept from before, or to the one in the address. */
function resume(lesson) {
  const anchor = lesson.dataset.resume || decodeURIComponent(location.hash.slice(1));
  delete lesson.dataset.resume;
  const section = anchor && lesson.querySelector(`[data-anchor="${CSS.escape(anchor)}"]`);
  if (section) {
    section.scrollIntoView();
  }
}

/** What both sides read and what begins above the line at a third of the window, the nearest last. */
function sharedAbove(lesson) {
  const line = window.innerHeight / 3;
  return [...lesson.querySelectorAll('h1, [data-anchor], [data-anchor] :is(.para, figure, section, .item)')].filter(
    (element) =>
      !element.closest('.passage') &&
      element.getClientRects().length > 0 &&
      element.getBoundingClientRect().top <= line,
  );
}

let held = [];

// The server's answer changes the page before it calls a function, so the place is held when the switch is pressed.
addEventListener(
  'click',
  (event) => {
    const lesson = event.target instanceof Element && event.target.closest('.track-switch') && event.target.closest(LESSON);
    if (lesson) {
      held = sharedAbove(lesson).map((element) => ({element, top: element.getBoundingClientRect().top}));
    }
  },
  {capture: true},
);

/** Gives a lesson the function that brings the reader back to what they read before the sides changed. */
function adopt(lesson) {
  if (lesson.mindgapRelease) {
    return;
  }
  lesson.mindgapRelease = () => {
    requestAnimationFrame(() => {
      const still = held.findLast(({element}) => element.isConnected && element.getClientRects().length > 0);
      if (still) {
        window.scrollBy({top: still.element.getBoundingClientRect().top - still.top, behavior: 'instant'});
      }
    });
  };
}

new MutationObserver(() => {
  const lesson = document.querySelector(LESSON);
  if (!lesson) {
    return;
  }
  adopt(lesson);
  if (lesson.querySelector('[data-anchor]') && lesson.dataset.resumed !== location.pathname) {
    lesson.dataset.resumed = location.pathname;
    requestAnimationFrame(() => resume(lesson));
  }
}).observe(document.body, {childList: true, subtree: true});
