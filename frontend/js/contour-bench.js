// The picture of the contour bench: grey image, reference, what is painted, and what the server measured of it.
// Painting shows at once; the mask goes to the server at most every 100 ms, and answers to older masks are ignored.

const SIDE = 96;
const PIXELS = SIDE * SIDE;
const EVERY = 100;
const PATIENCE = 1000;
const LARGEST_RADIUS = 6;
const FAR_BEYOND = 3;
// On a small picture thinner lines leave the pattern beside them in sight.
const THINNEST = 0.6;
const FULL_WIDTH = 560;
const NEIGHBOURS = [[0, -1], [1, 0], [0, 1], [-1, 0]];
const ARROWS = {ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0]};

// The image is grey in every theme, and so are the marks on it the same.
const LIGHT = '#ffffff';
const DARK = '#101216';
const TOO_MUCH = '#f59a7f';
const MISSING = '#8fc0ff';
// Of a border within the tolerance, up to 3 mm beyond, and farther: colour and width say the same.
const BORDERS = [
  {colour: '#ffe9a8', width: 1.75},
  {colour: '#ffb000', width: 3.5},
  {colour: '#ff5fb0', width: 6},
];

const bytes = (text) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

const unpack = (text) => {
  const packed = bytes(text);
  return Uint8Array.from({length: PIXELS}, (_, pixel) => (packed[pixel >> 3] >> (pixel & 7)) & 1);
};

const pack = (mask) => {
  const packed = new Uint8Array(PIXELS / 8);
  mask.forEach((inside, pixel) => {
    packed[pixel >> 3] |= inside << (pixel & 7);
  });
  return btoa(String.fromCharCode(...packed));
};

const isInside = (x, y) => x >= 0 && x < SIDE && y >= 0 && y < SIDE;
const has = (mask, x, y) => isInside(x, y) && mask[y * SIDE + x] === 1;

class Contour extends HTMLElement {
  #picture = null;
  #mask = new Uint8Array(PIXELS);
  #answer = {border: [], outline: [], worst: null};
  #distances = new Map();
  #image = document.createElement('canvas');
  #tool = 'brush';
  #radius = 2;
  #cursor = [40, 44];
  #keyboard = false;
  #stroke = null;
  #strokes = 0;
  #sequence = 0;
  #sent = {sequence: 0, at: 0};
  #answered = 0;
  #timer = 0;
  #frame = 0;
  #resized = new ResizeObserver(() => this.#show());

  connectedCallback() {
    for (const name of ['picture', 'answer']) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    // The server may add the canvas after the element.
    queueMicrotask(() => this.#begin());
  }

  disconnectedCallback() {
    this.#resized.disconnect();
    clearTimeout(this.#timer);
  }

  #begin() {
    const canvas = this.#canvas;
    if (!canvas || !this.isConnected) {
      return;
    }
    this.#resized.observe(canvas);
    this.#show();
    if (this.dataset.ready !== undefined || this.dataset.still !== undefined) {
      return;
    }
    this.dataset.ready = '';
    canvas.addEventListener('pointerdown', (event) => this.#press(event));
    canvas.addEventListener('pointermove', (event) => this.#move(event));
    for (const end of ['pointerup', 'pointercancel', 'lostpointercapture']) {
      canvas.addEventListener(end, () => this.#end());
    }
    canvas.addEventListener('keydown', (event) => this.#type(event));
    canvas.addEventListener('focus', () => {
      this.#keyboard = canvas.matches(':focus-visible');
      this.#show();
    });
    canvas.addEventListener('blur', () => {
      this.#keyboard = false;
      this.#show();
    });
    this.addEventListener('click', (event) => this.#choose(event.target.closest('[data-tool]')));
    this.#radiusInput.addEventListener('input', () => this.#setRadius(Number(this.#radiusInput.value)));
    this.#setRadius(this.#radius);
  }

  get #canvas() {
    return this.querySelector('canvas');
  }

  get #radiusInput() {
    return this.querySelector('[data-radius]');
  }

  /** What lies under the paint: image, reference, vessel and organ, and how large a pixel is. */
  set picture(picture) {
    if (!picture) {
      return;
    }
    this.#picture = {
      ...picture,
      reference: unpack(picture.reference),
      vessel: unpack(picture.vessel),
      organ: unpack(picture.organ),
    };
    this.#image.width = SIDE;
    this.#image.height = SIDE;
    const data = new ImageData(SIDE, SIDE);
    bytes(picture.grey).forEach((grey, pixel) => {
      data.data.set([grey, grey, grey, 255], 4 * pixel);
    });
    this.#image.getContext('2d').putImageData(data, 0, 0);
    this.#show();
  }

  get picture() {
    return this.#picture;
  }

  /** What the server measured; only what it says of the newest mask counts. */
  set answer(answer) {
    if (!answer) {
      return;
    }
    this.#answered = Math.max(this.#answered, answer.sequence);
    if (answer.sequence < this.#sequence) {
      return;
    }
    this.#sequence = answer.sequence;
    this.#mask = unpack(answer.mask);
    this.#answer = answer;
    this.#distances = new Map(answer.border);
    this.#show();
  }

  get answer() {
    return this.#answer;
  }

  // Painting

  #press(event) {
    if (event.button !== 0) {
      return;
    }
    const place = this.#place(event);
    this.#keyboard = false;
    this.#cursor = place;
    if (this.#tool === 'fill') {
      this.#at(place, () => this.#fill(place));
      return;
    }
    this.#canvas.setPointerCapture(event.pointerId);
    this.#stroke = {first: true, at: place, inside: this.#tool === 'brush' ? 1 : 0};
    this.#strokes += 1;
    this.#dab(place, this.#stroke.inside);
    this.#changed();
  }

  #move(event) {
    if (!this.#stroke) {
      return;
    }
    for (const one of event.getCoalescedEvents?.() ?? [event]) {
      this.#lineTo(this.#place(one));
    }
    this.#lineTo(this.#place(event));
    this.#changed();
  }

  #lineTo(to) {
    const [x, y] = this.#stroke.at;
    const steps = Math.max(Math.abs(to[0] - x), Math.abs(to[1] - y));
    for (let step = 1; step <= steps; step++) {
      const along = step / steps;
      this.#dab([Math.round(x + along * (to[0] - x)), Math.round(y + along * (to[1] - y))], this.#stroke.inside);
    }
    this.#stroke.at = to;
    this.#cursor = to;
  }

  #end() {
    if (this.#stroke) {
      // The same mask may have been told already, but not that the stroke ends with it.
      this.#sequence += 1;
      this.#send(true);
      this.#stroke = null;
    }
  }

  #place(event) {
    const {left, top, width, height} = this.#canvas.getBoundingClientRect();
    const within = (part) => Math.min(SIDE - 1, Math.max(0, Math.floor(part * SIDE)));
    return [within((event.clientX - left) / width), within((event.clientY - top) / height)];
  }

  #dab([x, y], inside) {
    for (let dy = -this.#radius; dy <= this.#radius; dy++) {
      for (let dx = -this.#radius; dx <= this.#radius; dx++) {
        if (dx * dx + dy * dy <= this.#radius * this.#radius && isInside(x + dx, y + dy)) {
          this.#mask[(y + dy) * SIDE + x + dx] = inside;
        }
      }
    }
  }

  /** As a paint bucket: the background around a pixel, up to the next paint. */
  #fill([x, y]) {
    const open = [[x, y]];
    while (open.length > 0) {
      const [column, row] = open.pop();
      if (isInside(column, row) && !has(this.#mask, column, row)) {
        this.#mask[row * SIDE + column] = 1;
        open.push(...NEIGHBOURS.map(([dx, dy]) => [column + dx, row + dy]));
      }
    }
  }

  /** A stroke of a single touch. */
  #at(place, paint) {
    this.#stroke = {first: true, at: place};
    this.#strokes += 1;
    paint();
    this.#show();
    this.#end();
  }

  #changed() {
    this.#sequence += 1;
    this.#show();
    if (!this.#timer) {
      this.#timer = setTimeout(() => this.#sendWhenAnswered(), Math.max(0, this.#sent.at + EVERY - Date.now()));
    }
  }

  // A slow network gets fewer masks, not a queue of old ones.
  #sendWhenAnswered() {
    this.#timer = 0;
    if (!this.#stroke) {
      return;
    }
    if (this.#answered < this.#sent.sequence && Date.now() < this.#sent.at + PATIENCE) {
      this.#timer = setTimeout(() => this.#sendWhenAnswered(), EVERY / 4);
    } else {
      this.#send(false);
    }
  }

  #send(last) {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#sent = {sequence: this.#sequence, at: Date.now()};
    const detail = {mask: pack(this.#mask), sequence: this.#sequence, stroke: this.#strokes, last};
    this.dispatchEvent(new CustomEvent('contour-painted', {detail}));
  }

  // Tools and keys

  #choose(button) {
    if (button) {
      this.#tool = button.dataset.tool;
      this.querySelectorAll('[data-tool]').forEach((other) => other.setAttribute('aria-pressed', other === button));
    }
  }

  #setRadius(radius) {
    this.#radius = Math.min(LARGEST_RADIUS, Math.max(0, radius));
    this.#radiusInput.value = this.#radius;
    this.querySelector('[data-radius-value]').textContent = this.dataset.radiusWords.replace('{radius}', this.#radius);
    this.#show();
  }

  #type(event) {
    const arrow = ARROWS[event.key];
    const key = event.key.toLowerCase();
    if (arrow && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const step = event.shiftKey ? 8 : 1;
      this.#cursor = this.#cursor.map((at, axis) => Math.min(SIDE - 1, Math.max(0, at + step * arrow[axis])));
    } else if ((event.ctrlKey || event.metaKey) && key === 'z') {
      this.dispatchEvent(new CustomEvent('contour-undo'));
    } else if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    } else if (key === ' ' || key === 'enter') {
      this.#at(this.#cursor, () => this.#dab(this.#cursor, 1));
    } else if (key === 'e') {
      this.#at(this.#cursor, () => this.#dab(this.#cursor, 0));
    } else if (key === 'f') {
      this.#at(this.#cursor, () => this.#fill(this.#cursor));
    } else if (key === '[' || key === ']') {
      this.#setRadius(this.#radius + (key === ']' ? 1 : -1));
      this.#say(this.querySelector('[data-radius-value]').textContent);
      event.preventDefault();
      return;
    } else {
      return;
    }
    event.preventDefault();
    this.#keyboard = true;
    this.#show();
    this.#sayPlace();
  }

  #sayPlace() {
    const [x, y] = this.#cursor;
    const {reference, vessel, organ} = this.#picture;
    const tissue = [['Lesion', reference], ['Vessel', vessel], ['Organ', organ]].find(([, mask]) => has(mask, x, y));
    this.#say(
      this.dataset.place
        .replace('{column}', x)
        .replace('{row}', y)
        .replace('{tissue}', this.dataset[`tissue${tissue ? tissue[0] : 'Outside'}`])
        .replace('{painted}', has(this.#mask, x, y) ? this.dataset.painted : this.dataset.unpainted),
    );
  }

  #say(words) {
    this.querySelector('[role="status"]').textContent = words;
  }

  // Drawing

  #show() {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #draw() {
    const canvas = this.#canvas;
    if (!canvas || !this.#picture || !this.isConnected) {
      return;
    }
    const [row, column] = this.#picture.spacing;
    const wide = Math.min(1, column / row);
    this.style.setProperty('--contour-width', `${100 * wide}%`);
    this.style.setProperty('--contour-ratio', `${column} / ${row}`);
    const scale = window.devicePixelRatio || 1;
    const width = canvas.clientWidth;
    const height = canvas.clientHeight;
    if (width === 0) {
      return;
    }
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const pen = canvas.getContext('2d');
    pen.scale(scale, scale);
    const cell = {x: width / SIDE, y: height / SIDE};
    pen.imageSmoothingEnabled = false;
    pen.drawImage(this.#image, 0, 0, width, height);
    const {reference, vessel, organ} = this.#picture;
    const thin = Math.min(1, Math.max(THINNEST, width / FULL_WIDTH));

    this.#area(pen, cell, (pixel) => this.#mask[pixel] && reference[pixel], 'rgb(255 255 255 / 0.16)');
    this.#area(pen, cell, (pixel) => this.#mask[pixel] && !reference[pixel], this.#hatch(pen, TOO_MUCH, 'lines'));
    this.#area(pen, cell, (pixel) => !this.#mask[pixel] && reference[pixel], this.#hatch(pen, MISSING, 'dots'));

    this.#line(pen, this.#edges(cell, organ), {colour: LIGHT, width: 1, dash: [1, 4], casing: false});
    this.#line(pen, this.#edges(cell, vessel), {colour: LIGHT, width: 1.25, dash: [8, 3, 1.5, 3]});
    this.#line(pen, this.#edges(cell, reference), {colour: LIGHT, width: 1.75 * thin, dash: [5, 3.5]});
    BORDERS.forEach((look, grade) => {
      const edges = this.#edges(cell, this.#mask, (pixel) => this.#grade(pixel) === grade);
      this.#line(pen, edges, {...look, width: look.width * thin, dash: []});
    });
    this.#name(pen, this.dataset.vesselName, 59.5 * cell.x, 58 * cell.y, cell);
    this.#arrow(pen, cell);
    this.#ring(pen, cell);
  }

  #grade(pixel) {
    const beyond = (this.#distances.get(pixel) ?? 0) - this.#picture.tolerance;
    if (beyond <= 1e-9) {
      return 0;
    }
    return beyond <= FAR_BEYOND ? 1 : 2;
  }

  #area(pen, cell, contains, style) {
    pen.beginPath();
    for (let y = 0; y < SIDE; y++) {
      for (let x = 0; x < SIDE; x++) {
        const from = x;
        while (x < SIDE && contains(y * SIDE + x)) {
          x++;
        }
        if (x > from) {
          pen.rect(from * cell.x, y * cell.y, (x - from) * cell.x, cell.y);
        }
      }
    }
    pen.fillStyle = style;
    pen.fill();
  }

  /** Told apart by their pattern: lines for too much, dots for missing. */
  #hatch(pen, colour, kind) {
    const scale = window.devicePixelRatio || 1;
    const tile = document.createElement('canvas');
    const size = 6;
    tile.width = size * scale;
    tile.height = size * scale;
    const brush = tile.getContext('2d');
    brush.scale(scale, scale);
    brush.fillStyle = colour;
    brush.globalAlpha = 0.88;
    brush.fillRect(0, 0, size, size);
    brush.globalAlpha = 1;
    if (kind === 'lines') {
      brush.strokeStyle = '#5c1606';
      brush.lineWidth = 1.6;
      for (const shift of [-size, 0, size]) {
        brush.beginPath();
        brush.moveTo(shift, size);
        brush.lineTo(shift + size, 0);
        brush.stroke();
      }
    } else {
      brush.fillStyle = '#06264f';
      for (const [x, y] of [[1.5, 1.5], [4.5, 4.5]]) {
        brush.beginPath();
        brush.arc(x, y, 1.1, 0, 2 * Math.PI);
        brush.fill();
      }
    }
    const pattern = pen.createPattern(tile, 'repeat');
    pattern.setTransform(new DOMMatrix().scale(1 / scale));
    return pattern;
  }

  /** The sides of pixels where a mask ends, those in a row joined so that dashes run through. */
  #edges(cell, mask, chosen = () => true) {
    const path = new Path2D();
    const ends = (x, y, dx, dy) => has(mask, x, y) && !has(mask, x + dx, y + dy) && chosen(y * SIDE + x);
    for (const [dx, dy] of NEIGHBOURS) {
      for (let line = 0; line < SIDE; line++) {
        for (let at = 0; at < SIDE; at++) {
          const from = at;
          while (at < SIDE && (dy === 0 ? ends(line, at, dx, dy) : ends(at, line, dx, dy))) {
            at++;
          }
          if (at > from && dy === 0) {
            const x = (line + (dx + 1) / 2) * cell.x;
            path.moveTo(x, from * cell.y);
            path.lineTo(x, at * cell.y);
          } else if (at > from) {
            const y = (line + (dy + 1) / 2) * cell.y;
            path.moveTo(from * cell.x, y);
            path.lineTo(at * cell.x, y);
          }
        }
      }
    }
    return path;
  }

  #line(pen, path, {colour, width, dash, casing = true}) {
    pen.lineCap = dash.length > 0 ? 'butt' : 'square';
    pen.setLineDash(dash);
    if (casing) {
      pen.strokeStyle = DARK;
      pen.lineWidth = width + 1.75;
      pen.stroke(path);
    }
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.stroke(path);
    pen.setLineDash([]);
  }

  #arrow(pen, cell) {
    const {worst} = this.#answer;
    if (!worst || worst.from === worst.to) {
      return;
    }
    const middle = (pixel) => [(pixel % SIDE + 0.5) * cell.x, (Math.floor(pixel / SIDE) + 0.5) * cell.y];
    const [fromX, fromY] = middle(worst.from);
    const [toX, toY] = middle(worst.to);
    const angle = Math.atan2(toY - fromY, toX - fromX);
    const head = Math.min(9, Math.hypot(toX - fromX, toY - fromY));
    const path = new Path2D();
    path.moveTo(fromX, fromY);
    path.lineTo(toX, toY);
    for (const turn of [2.6, -2.6]) {
      path.moveTo(toX, toY);
      path.lineTo(toX + head * Math.cos(angle + turn), toY + head * Math.sin(angle + turn));
    }
    this.#line(pen, path, {colour: LIGHT, width: 2.25, dash: []});
    this.#name(pen, worst.words, (fromX + toX) / 2 + 6, (fromY + toY) / 2 - 6, cell);
  }

  #name(pen, words, x, y, cell) {
    if (!words || cell.x < 1) {
      return;
    }
    pen.font = '600 12px Inter, system-ui, sans-serif';
    pen.lineJoin = 'round';
    pen.lineWidth = 3.5;
    pen.strokeStyle = DARK;
    const left = Math.min(x, SIDE * cell.x - pen.measureText(words).width - 4);
    const top = Math.max(y, 14);
    pen.strokeText(words, left, top);
    pen.fillStyle = LIGHT;
    pen.fillText(words, left, top);
  }

  /** Where the keys paint: the brush as a double ring, its middle as a cell. */
  #ring(pen, cell) {
    if (!this.#keyboard) {
      return;
    }
    const [x, y] = this.#cursor.map((at) => at + 0.5);
    const path = new Path2D();
    const reach = this.#radius + 0.9;
    path.ellipse(x * cell.x, y * cell.y, reach * cell.x + 2, reach * cell.y + 2, 0, 0, 2 * Math.PI);
    path.rect((x - 0.5) * cell.x, (y - 0.5) * cell.y, cell.x, cell.y);
    pen.setLineDash([]);
    pen.strokeStyle = DARK;
    pen.lineWidth = 5;
    pen.stroke(path);
    pen.strokeStyle = LIGHT;
    pen.lineWidth = 2.25;
    pen.stroke(path);
  }
}

customElements.define('mindgap-contour', Contour);
