// Runs in the preview: cuts what the server sends into pages, follows the editor and tells it where it is.
import { cutPages, Measured, Page, Piece } from './pages';

interface Sent {
  tag: string;
  class: string;
  html: string;
  line: number;
  last: number;
  note?: number;
}

type FromEditor =
  | { kind: 'elements'; title: string; symbol: string; uri: string; elements: Sent[] }
  | { kind: 'scroll'; line: number }
  | { kind: 'cursor'; line: number }
  | { kind: 'findings'; shown: boolean }
  | { kind: 'print' };

interface Part {
  key: string;
  node: HTMLElement;
  measured: Measured;
  line: number;
  last: number;
  note?: number;
}

/** Lines of a part where they stand on a page. */
interface Shown {
  part: Part;
  node: HTMLElement;
  from: number;
  to: number;
  lines: number;
}

declare function acquireVsCodeApi(): { postMessage(message: unknown): void; setState(state: unknown): void };
const editor = acquireVsCodeApi();
const millimetre = 96 / 25.4;
const text = { top: 14 * millimetre, bottom: 20 * millimetre, height: 297 * millimetre };

const sheet = document.querySelector<HTMLElement>('main')!;
const scale = document.createElement('div');
const ruler = document.createElement('div');
let parts: Part[] = [];
let shown: Shown[] = [];
let pages: Page[] = [];
let cursor = 0;
/** Until when scrolling is our own doing, and not the reader's. */
let quietUntil = 0;

function make(tag: string, name: string, words = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = name;
  made.textContent = words;
  return made;
}

function measure(fresh: Part[]): void {
  ruler.replaceChildren(...fresh.map((part) => part.node));
  for (const part of fresh) {
    const style = getComputedStyle(part.node);
    const line = /^(P|H1)$/.test(part.node.tagName) ? parseFloat(style.lineHeight) : 0;
    const lineOf = (call: Element) => {
      const top = call.getBoundingClientRect().bottom - part.node.getBoundingClientRect().top;
      return line > 0 ? Math.max(0, Math.floor(top / line - 0.01)) : 0;
    };
    const calls = [...part.node.querySelectorAll<HTMLElement>('.call[data-note]')];
    part.measured = {
      height: part.node.getBoundingClientRect().height,
      line,
      before: parseFloat(style.marginTop),
      after: parseFloat(style.marginBottom),
      calls: calls.map((call) => ({ line: lineOf(call), note: Number(call.dataset.note) })),
      heads: /^H[1-3]$/.test(part.node.tagName) || part.node.matches('.organ-line, .letterhead, .session, .item, .item-title, .sponsors, .adoption, .route'),
    };
    const lines = line > 0 ? Math.round(part.measured.height / line) : 1;
    part.measured.calls.forEach((call) => (call.line = Math.min(call.line, Math.max(0, lines - 1))));
  }
  ruler.replaceChildren();
}

/** Takes over what has not changed, so that only new parts are built and measured. */
function take(elements: Sent[]): void {
  const before = new Map<string, Part[]>();
  for (const part of parts) {
    before.set(part.key, [...(before.get(part.key) ?? []), part]);
  }
  const fresh: Part[] = [];
  parts = elements.map((element) => {
    const key = [element.tag, element.class, element.note, element.html].join('|');
    let part = before.get(key)?.shift();
    if (!part) {
      const node = make(element.tag, element.class);
      node.innerHTML = element.html;
      part = { key, node, measured: undefined!, line: 0, last: 0, note: element.note };
      fresh.push(part);
    }
    part.line = element.line;
    part.last = element.last;
    return part;
  });
  measure(fresh);
}

function lay(symbol: string, title: string): void {
  const body = parts.filter((part) => part.note === undefined);
  const notes = new Map(parts.filter((part) => part.note !== undefined).map((part) => [part.note!, part]));
  const room = text.height - text.top - text.bottom;
  const running = make('div', 'running');
  running.append(make('b', '', symbol), make('span', '', title.replace(/^\d+\/\d+\.\s+/, '')));
  ruler.replaceChildren(running);
  const head = running.getBoundingClientRect().height + parseFloat(getComputedStyle(running).marginBottom);
  ruler.replaceChildren();
  const rule = 24;
  pages = cutPages(
    body.map((part) => part.measured),
    {
      first: room,
      other: room - head,
      rule,
      note: (note) => {
        const measured = notes.get(note)?.measured;
        return measured ? measured.height + measured.after : 0;
      },
    },
  );
  // Notes that nothing calls stand at the end.
  const called = new Set(pages.flatMap((page) => page.notes));
  pages[pages.length - 1].notes.push(...[...notes.keys()].filter((note) => !called.has(note)));

  shown = [];
  const built = pages.map((page, index) => {
    const made = make('section', 'page');
    if (index > 0) {
      made.append(running.cloneNode(true));
    }
    page.pieces.forEach((piece, place) => made.append(show(body[piece.element], piece, place === 0)));
    if (page.notes.length > 0) {
      const feet = make('div', 'feet');
      feet.append(make('hr', 'foot'), ...page.notes.flatMap((note) => notes.get(note)?.node ?? []));
      made.append(feet);
    }
    made.append(make('div', 'folio', `${index + 1}/${pages.length}`));
    return made;
  });
  scale.replaceChildren(...built);
  fit();
  mark();
}

function show(part: Part, { from, to }: Piece, first: boolean): HTMLElement {
  const { measured } = part;
  const lines = measured.line > 0 ? Math.max(1, Math.round(measured.height / measured.line)) : 1;
  const whole = from === 0 && to === lines;
  const node = from === 0 ? part.node : (part.node.cloneNode(true) as HTMLElement);
  node.style.marginTop = first || !whole ? '0' : '';
  let out = node;
  if (!whole) {
    const line = measured.height / lines;
    out = make('div', 'cut');
    out.style.height = `${(to - from) * line}px`;
    out.style.marginTop = from === 0 && !first ? `${measured.before}px` : '0';
    out.style.marginBottom = to === lines ? `${measured.after}px` : '0';
    node.style.marginTop = `${-from * line}px`;
    out.append(node);
  }
  shown.push({ part, node: out, from, to, lines });
  return out;
}

/** Pages are as wide as the window, and never wider than paper. */
function fit(): void {
  const width = 210 * millimetre;
  const factor = Math.min(1, (document.documentElement.clientWidth - 16) / width);
  scale.style.width = `${width}px`;
  scale.style.transformOrigin = '0 0';
  scale.style.transform = factor < 1 ? `scale(${factor})` : '';
  sheet.style.width = `${width * factor}px`;
  sheet.style.height = `${scale.offsetHeight * factor}px`;
}

/** The part that has a line of the draft, or the last before it. */
function at(line: number): Shown | undefined {
  let found: Shown | undefined;
  for (const each of shown) {
    if (each.part.line > line) {
      break;
    }
    found = each;
  }
  return found ?? shown[0];
}

/** Where a line, which may have a fraction, stands in the window. */
function topOf(line: number): number {
  let each = at(line);
  if (!each) {
    return 0;
  }
  const { part } = each;
  const within = Math.min(1, Math.max(0, (line - part.line) / (part.last - part.line + 1))) * each.lines;
  each = shown.find((other) => other.part === part && within < other.to) ?? each;
  const box = each.node.getBoundingClientRect();
  return box.top + (box.height * Math.max(0, within - each.from)) / Math.max(1, each.to - each.from);
}

/** The line of the draft at the top of the window. */
function lineAtTop(): number {
  for (const each of shown) {
    const box = each.node.getBoundingClientRect();
    if (box.bottom > 0) {
      const { line, last } = each.part;
      const share = Math.max(0, -box.top) / Math.max(1, box.height);
      return line + ((each.from + share * (each.to - each.from)) / each.lines) * (last - line + 1);
    }
  }
  return 1;
}

function scrollTo(y: number): void {
  quietUntil = performance.now() + 200;
  window.scrollTo({ top: window.scrollY + y });
}

/** Shows where the cursor of the editor is. */
function mark(): void {
  document.querySelectorAll('.here').forEach((node) => node.classList.remove('here'));
  const note = parts.find((part) => part.note !== undefined && part.line <= cursor && cursor <= part.last);
  const body = note || cursor === 0 ? undefined : at(cursor)?.part;
  const node = note?.node ?? (body && cursor <= body.last ? body.node : undefined);
  node?.classList.add('here');
  if (body && node) {
    shown.filter((each) => each.part === body && each.node !== node).forEach((each) => each.node.firstElementChild?.classList.add('here'));
  }
}

function reveal(line: number): void {
  const note = parts.find((part) => part.note !== undefined && part.line <= line && line <= part.last);
  const top = note ? note.node.getBoundingClientRect().top : topOf(line);
  if (top < 40 || top > window.innerHeight - 80) {
    scrollTo(top - window.innerHeight / 3);
  }
}

function darken(): void {
  const dark = /vscode-(dark|high-contrast)(?!-light)/.test(document.body.className);
  document.documentElement.classList.toggle('dark', dark);
}

function follow(message: FromEditor): void {
  switch (message.kind) {
    case 'elements': {
      const line = shown.length > 0 ? lineAtTop() : undefined;
      take(message.elements);
      lay(message.symbol, message.title);
      if (line !== undefined && window.scrollY > 0) {
        scrollTo(topOf(line));
      }
      editor.setState({ uri: message.uri });
      document.body.dataset.pages = String(pages.length);
      break;
    }
    case 'scroll':
      scrollTo(message.line <= 1 ? -window.scrollY : topOf(message.line));
      break;
    case 'cursor':
      cursor = message.line;
      mark();
      reveal(cursor);
      break;
    case 'findings':
      document.body.classList.toggle('clean', !message.shown);
      break;
    case 'print':
      editor.postMessage({ kind: 'printed', html: scale.innerHTML });
      break;
  }
}

/** The line of the draft that a place of the page comes from. */
function lineOf(place: Element): number | undefined {
  const own = place.closest<HTMLElement>('[data-line]');
  if (own) {
    return Number(own.dataset.line);
  }
  const node = place.closest<HTMLElement>('.page > *, .feet > *');
  const part = parts.find((each) => each.node === node) ?? shown.find((each) => each.node === node)?.part;
  return part?.line;
}

sheet.className = 'pages';
scale.className = 'scale';
ruler.className = 'page ruler';
Object.assign(ruler.style, { position: 'absolute', visibility: 'hidden', left: '0', top: '0', zIndex: '-1' });
sheet.replaceChildren(scale);
document.body.append(ruler);
darken();
new MutationObserver(darken).observe(document.body, { attributes: true, attributeFilter: ['class'] });
window.addEventListener('resize', fit);
window.addEventListener('message', ({ data }) => follow(data as FromEditor));
window.addEventListener('scroll', () => {
  if (performance.now() > quietUntil) {
    editor.postMessage({ kind: 'scrolled', line: lineAtTop() });
  }
});
document.addEventListener('click', (event) => {
  const call = (event.target as Element).closest<HTMLElement>('.call[data-note]');
  const note = call && parts.find((part) => part.note === Number(call.dataset.note));
  if (note) {
    const top = note.node.getBoundingClientRect().top;
    if (top < 0 || top > window.innerHeight - 30) {
      scrollTo(top - window.innerHeight / 2);
    }
  }
});
document.addEventListener('dblclick', (event) => {
  const line = lineOf(event.target as Element);
  if (line !== undefined) {
    editor.postMessage({ kind: 'chosen', line });
  }
});
editor.postMessage({ kind: 'ready' });
