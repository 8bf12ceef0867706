// Steps to be put in order: dragged by mouse or finger, moved by buttons or arrow keys. `value` lists their ids.

class Ordering extends HTMLElement {
  #wanted = null;
  #dragged = null;

  connectedCallback() {
    if (Object.hasOwn(this, 'value')) {
      const value = this.value;
      delete this.value;
      this.value = value;
    }
    if (this.dataset.ready) {
      return;
    }
    this.dataset.ready = '';
    this.addEventListener('click', (event) => this.#press(event));
    this.addEventListener('keydown', (event) => this.#type(event));
    this.addEventListener('pointerdown', (event) => this.#grab(event));
    this.addEventListener('pointermove', (event) => this.#drag(event));
    for (const end of ['pointerup', 'pointercancel', 'lostpointercapture']) {
      this.addEventListener(end, () => this.#drop());
    }
  }

  get value() {
    const steps = this.#steps;
    return steps.length > 0 ? steps.map((step) => step.dataset.id).join(',') : this.#wanted;
  }

  /** The steps may come after the value. */
  set value(value) {
    this.#wanted = value;
    queueMicrotask(() => this.#arrange());
  }

  get #list() {
    return this.querySelector('ol');
  }

  get #steps() {
    return [...this.querySelectorAll('li')];
  }

  #arrange() {
    const ids = String(this.#wanted ?? '').split(',');
    const steps = this.#steps;
    if (ids.length === steps.length && steps.every((step) => ids.includes(step.dataset.id))) {
      this.#list.append(...ids.map((id) => steps.find((step) => step.dataset.id === id)));
    }
    this.#mark();
  }

  /** The first goes no higher and the last no lower; their buttons stay, so that the focus does. */
  #mark() {
    const steps = this.#steps;
    steps.forEach((step, place) => {
      step.querySelector('[data-move="-1"]').setAttribute('aria-disabled', place === 0);
      step.querySelector('[data-move="1"]').setAttribute('aria-disabled', place === steps.length - 1);
    });
  }

  #move(step, by) {
    const steps = this.#steps;
    const from = steps.indexOf(step);
    const to = Math.min(steps.length - 1, Math.max(0, from + by));
    if (to !== from) {
      this.#place(step, to);
      this.#changed(step);
    }
  }

  #place(step, to) {
    const others = this.#steps.filter((other) => other !== step);
    // The step itself stays where it is, and the others go around it: what is removed loses the focus.
    others.slice(0, to).forEach((other) => this.#list.insertBefore(other, step));
    this.#list.append(...others.slice(to));
    this.#mark();
  }

  #changed(step) {
    const steps = this.#steps;
    this.querySelector('[role="status"]').textContent = this.dataset.moved
      .replace('{step}', step.querySelector('.step-text').textContent)
      .replace('{place}', steps.indexOf(step) + 1)
      .replace('{of}', steps.length);
    this.dispatchEvent(new Event('change', {bubbles: true}));
  }

  #press(event) {
    const button = event.target.closest('[data-move]');
    if (button) {
      this.#move(button.closest('li'), Number(button.dataset.move));
    }
  }

  #type(event) {
    const by = {ArrowUp: -1, ArrowDown: 1}[event.key];
    const step = event.target.closest('li');
    if (by && step) {
      event.preventDefault();
      this.#move(step, by);
    }
  }

  #grab(event) {
    const step = event.target.closest('li');
    // A finger scrolls the page, except on the grip.
    const holds = event.pointerType === 'mouse' ? event.button === 0 : event.target.closest('.grip');
    if (!step || !holds || event.target.closest('button, a')) {
      return;
    }
    event.preventDefault();
    this.#dragged = {step, before: this.value};
    step.classList.add('dragged');
    this.setPointerCapture(event.pointerId);
  }

  #drag(event) {
    if (!this.#dragged) {
      return;
    }
    const {step} = this.#dragged;
    const to = this.#steps
      .filter((other) => other !== step)
      .filter((other) => {
        const {top, height} = other.getBoundingClientRect();
        return top + height / 2 < event.clientY;
      }).length;
    if (to !== this.#steps.indexOf(step)) {
      this.#place(step, to);
    }
  }

  #drop() {
    if (!this.#dragged) {
      return;
    }
    const {step, before} = this.#dragged;
    this.#dragged = null;
    step.classList.remove('dragged');
    if (this.value !== before) {
      this.#changed(step);
    }
  }
}

customElements.define('mindgap-ordering', Ordering);
