// An author's page: asks every second what came of the last save, shows problems, and loads a new version at the same place.

const EVERY_MILLISECONDS = 1000;
const SETTLING_MILLISECONDS = 3000;
const PLACE = 'mindgap-preview-place';

const panel = document.getElementById('preview');
const box = panel.querySelector('details');
const list = box.querySelector('ul');

let shown = '';

function show(problems) {
  const text = JSON.stringify(problems);
  if (text === shown) {
    return;
  }
  shown = text;
  list.replaceChildren(
    ...problems.map(({file, line, message, remedy}) => {
      const place = document.createElement('code');
      place.textContent = `${file}:${line}`;
      const item = document.createElement('li');
      item.append(place, ` ${message} ${remedy}`);
      return item;
    }),
  );
  box.hidden = problems.length === 0;
}

async function ask() {
  if (document.hidden) {
    return;
  }
  try {
    const response = await fetch('preview/state');
    const state = await response.json();
    if (state.version === panel.dataset.version) {
      show(state.problems);
    } else {
      sessionStorage.setItem(PLACE, JSON.stringify({page: location.pathname, top: window.scrollY}));
      location.reload();
    }
  } catch {
    // The preview is stopped or starting; the next time may tell.
  }
}

/** Holds the place from before while the page fills, until the author moves. */
function hold(top) {
  const until = performance.now() + SETTLING_MILLISECONDS;
  const moved = new AbortController();
  for (const act of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
    addEventListener(act, () => moved.abort(), {signal: moved.signal, passive: true});
  }
  const settle = () => {
    if (moved.signal.aborted) {
      return;
    }
    if (Math.abs(window.scrollY - top) > 1) {
      window.scrollTo({top, behavior: 'instant'});
    }
    if (performance.now() < until) {
      requestAnimationFrame(settle);
    } else {
      moved.abort();
    }
  };
  settle();
}

const kept = JSON.parse(sessionStorage.getItem(PLACE) ?? 'null');
sessionStorage.removeItem(PLACE);
if (kept && kept.page === location.pathname) {
  hold(kept.top);
}
ask();
setInterval(ask, EVERY_MILLISECONDS);
document.addEventListener('visibilitychange', ask);
