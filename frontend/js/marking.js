// A text or table whose parts can be marked. `value` lists the ids of the marked ones.

class Marking extends HTMLElement {
  #wanted = null;

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
    this.addEventListener('click', (event) => this.#toggle(event));
    this.addEventListener('keydown', (event) => {
      // What is no button by nature needs its keys.
      if ((event.key === 'Enter' || event.key === ' ') && event.target.matches('[role="button"]')) {
        event.preventDefault();
        this.#toggle(event);
      }
    });
  }

  get value() {
    const parts = this.#parts;
    return parts.length > 0
      ? parts.filter((part) => part.ariaPressed === 'true').map((part) => part.dataset.id).join(',')
      : this.#wanted;
  }

  /** The parts may come after the value. */
  set value(value) {
    this.#wanted = value;
    queueMicrotask(() => {
      const ids = String(this.#wanted ?? '').split(',');
      this.#parts.forEach((part) => {
        part.ariaPressed = String(ids.includes(part.dataset.id));
      });
    });
  }

  get #parts() {
    return [...this.querySelectorAll('.markable')];
  }

  #toggle(event) {
    const part = event.target.closest('.markable');
    if (part && !event.target.closest('a')) {
      part.ariaPressed = String(part.ariaPressed !== 'true');
      this.dispatchEvent(new Event('change', {bubbles: true}));
    }
  }
}

customElements.define('mindgap-marking', Marking);
