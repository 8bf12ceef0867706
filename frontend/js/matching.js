// Prompts and choices: each prompt has a list to select from; a choice can also be dragged onto a prompt, or tapped
// and the prompt after it. `value` lists the pairs, such as `prompt=choice,other=choice`.

const DRAG_PIXELS = 6;
const EDGE_PIXELS = 70;
const SCROLL_PIXELS = 14;

class Matching extends HTMLElement {
  #wanted = null;
  #held = null;

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
    this.addEventListener('change', (event) => {
      if (event.target !== this) {
        event.stopPropagation();
        this.#changed();
      }
    });
    this.addEventListener('click', (event) => this.#tap(event));
    this.addEventListener('pointerdown', (event) => this.#grab(event));
    this.addEventListener('pointermove', (event) => this.#drag(event));
    this.addEventListener('pointerup', (event) => this.#drop(event));
    this.addEventListener('pointercancel', () => this.#letGo());
  }

  get value() {
    const prompts = this.#prompts;
    if (prompts.length === 0) {
      return this.#wanted;
    }
    return prompts
      .filter((prompt) => prompt.querySelector('select').value)
      .map((prompt) => `${prompt.dataset.id}=${prompt.querySelector('select').value}`)
      .join(',');
  }

  /** The prompts may come after the value. */
  set value(value) {
    this.#wanted = value;
    queueMicrotask(() => this.#show());
  }

  get #prompts() {
    return [...this.querySelectorAll('.match-prompts > li')];
  }

  #show() {
    const pairs = new Map(
      String(this.#wanted ?? '')
        .split(',')
        .map((pair) => pair.split('=')),
    );
    this.#prompts.forEach((prompt) => {
      prompt.querySelector('select').value = pairs.get(prompt.dataset.id) ?? '';
    });
    this.#mark();
  }

  #mark() {
    const used = this.#prompts.map((prompt) => prompt.querySelector('select').value);
    this.#prompts.forEach((prompt, place) => prompt.classList.toggle('matched', used[place] !== ''));
    this.querySelectorAll('.match-choices > li').forEach((choice) => {
      choice.classList.toggle('used', used.includes(choice.dataset.id));
    });
  }

  #changed() {
    this.#mark();
    this.dispatchEvent(new Event('change', {bubbles: true}));
  }

  #choose(prompt, choice) {
    prompt.querySelector('select').value = choice.dataset.id;
    this.#pick(null);
    this.#changed();
  }

  get #picked() {
    return this.querySelector('.picked');
  }

  #pick(choice) {
    this.#picked?.classList.remove('picked');
    choice?.classList.add('picked');
    this.classList.toggle('placing', Boolean(choice));
  }

  #tap(event) {
    const choice = event.target.closest('.match-choices > li');
    const prompt = event.target.closest('.match-prompts > li');
    if (choice) {
      this.#pick(choice === this.#picked ? null : choice);
    } else if (prompt && this.#picked && !event.target.closest('select, a')) {
      this.#choose(prompt, this.#picked);
    }
  }

  #grab(event) {
    const choice = event.target.closest('.match-choices > li');
    // A finger scrolls the page, except on the letter.
    const holds = event.pointerType === 'mouse' ? event.button === 0 : event.target.closest('.letter');
    if (choice && holds && !event.target.closest('a')) {
      this.#held = {choice, x: event.clientX, y: event.clientY, ghost: null};
    }
  }

  #drag(event) {
    const held = this.#held;
    if (!held) {
      return;
    }
    if (!held.ghost) {
      if (Math.hypot(event.clientX - held.x, event.clientY - held.y) < DRAG_PIXELS) {
        return;
      }
      held.ghost = held.choice.cloneNode(true);
      held.ghost.classList.add('ghost');
      held.ghost.setAttribute('aria-hidden', 'true');
      held.ghost.style.width = `${held.choice.offsetWidth}px`;
      held.choice.parentElement.append(held.ghost);
      this.setPointerCapture(event.pointerId);
      this.#pick(held.choice);
    }
    held.ghost.style.left = `${event.clientX - 20}px`;
    held.ghost.style.top = `${event.clientY - 20}px`;
    if (event.clientY < EDGE_PIXELS || event.clientY > innerHeight - EDGE_PIXELS) {
      scrollBy({top: event.clientY < EDGE_PIXELS ? -SCROLL_PIXELS : SCROLL_PIXELS, behavior: 'instant'});
    }
    const over = this.#promptAt(event);
    this.#prompts.forEach((prompt) => prompt.classList.toggle('over', prompt === over));
  }

  #promptAt(event) {
    const prompt = document.elementFromPoint(event.clientX, event.clientY)?.closest('.match-prompts > li');
    return prompt && this.contains(prompt) ? prompt : null;
  }

  #drop(event) {
    const held = this.#held;
    if (!held?.ghost) {
      this.#held = null;
      return;
    }
    const prompt = this.#promptAt(event);
    this.#letGo();
    if (prompt) {
      this.#choose(prompt, held.choice);
    }
    // The click that follows a drag at once, if one does, picks nothing.
    const swallow = (click) => click.stopPropagation();
    addEventListener('click', swallow, {capture: true});
    setTimeout(() => removeEventListener('click', swallow, {capture: true}));
  }

  #letGo() {
    this.#held?.ghost?.remove();
    this.#held = null;
    this.#pick(null);
    this.#prompts.forEach((prompt) => prompt.classList.remove('over'));
  }
}

customElements.define('mindgap-matching', Matching);
