/** An element of the text as it was measured, in pixels of the page. */
export interface Measured {
  height: number;
  /** Of one line; 0 for what cannot be parted. */
  line: number;
  /** The space above and below; of two that meet the larger counts. */
  before: number;
  after: number;
  /** The notes that it calls, each with the line of its call. */
  calls: { line: number; note: number }[];
  /** Stands with what follows: a heading. */
  heads: boolean;
}

/** Lines of an element on one page; `to` is the line after the last. */
export interface Piece {
  element: number;
  from: number;
  to: number;
}

export interface Page {
  pieces: Piece[];
  notes: number[];
}

/** Room for the text with its notes, and what notes take of it. */
export interface Room {
  first: number;
  other: number;
  /** The rule above notes, with the space around it. */
  rule: number;
  note: (note: number) => number;
}

/** The fewest lines of a paragraph that stand alone at the foot or the head of a page. */
const fewest = 2;

const linesOf = (element: Measured) => (element.line > 0 ? Math.max(1, Math.round(element.height / element.line)) : 1);

/** Cuts elements into pages, each note at the foot of the page that calls it first. */
export function cutPages(elements: Measured[], room: Room): Page[] {
  const pages: Page[] = [];
  const placed = new Set<number>();
  let page: Page = { pieces: [], notes: [] };
  let used = 0;
  let feet = 0;
  let after = 0;

  const capacity = () => (pages.length === 0 ? room.first : room.other);
  const heightOf = ({ element, from, to }: Piece) => (elements[element].height / linesOf(elements[element])) * (to - from);
  const costOf = (notes: number[]) =>
    notes.reduce((sum, note) => sum + room.note(note), 0) + (page.notes.length === 0 && notes.length > 0 ? room.rule : 0);
  const place = (piece: Piece, gap: number, notes: number[]) => {
    feet += costOf(notes);
    page.pieces.push(piece);
    page.notes.push(...notes);
    notes.forEach((note) => placed.add(note));
    used += gap + heightOf(piece);
    after = elements[piece.element].after;
  };
  const turn = () => {
    const moved: Piece[] = [];
    while (page.pieces.length > moved.length + 1 && elements[page.pieces[page.pieces.length - 1].element].heads) {
      moved.unshift(page.pieces.pop()!);
    }
    const carried = page.notes.filter((note) => moved.some(({ element }) => elements[element].calls.some((call) => call.note === note)));
    page.notes = page.notes.filter((note) => !carried.includes(note));
    pages.push(page);
    page = { pieces: [], notes: [] };
    used = feet = after = 0;
    for (const piece of moved) {
      const { before, calls } = elements[piece.element];
      const notes = carried.filter((note) => calls.some((call) => call.note === note));
      place(piece, page.pieces.length === 0 ? 0 : Math.max(after, before), notes);
    }
  };

  elements.forEach((element, index) => {
    const lines = linesOf(element);
    const line = element.height / lines;
    for (let from = 0; from < lines; ) {
      const gap = page.pieces.length === 0 ? 0 : from > 0 ? 0 : Math.max(after, element.before);
      // As many lines as have room, with the notes that they call.
      let notes: number[] = [];
      let fit = 0;
      for (; from + fit < lines; fit++) {
        const called = element.calls.filter((call) => call.line === from + fit && !placed.has(call.note)).map((call) => call.note);
        const more = [...new Set([...notes, ...called])];
        if (used + gap + (fit + 1) * line + feet + costOf(more) > capacity()) {
          break;
        }
        notes = more;
      }
      let take = fit;
      if (from + fit < lines) {
        take = Math.min(fit, lines - from - fewest);
        take = take < fewest ? 0 : take;
        if (take === 0 && page.pieces.length > 0) {
          turn();
          continue;
        }
        take = take || Math.max(fit, 1);
      }
      const to = from + take;
      notes = element.calls.filter((call) => call.line < to && call.line >= from && !placed.has(call.note)).map((call) => call.note);
      place({ element: index, from, to }, gap, [...new Set(notes)]);
      from = to;
      if (from < lines) {
        turn();
      }
    }
  });
  if (page.pieces.length > 0 || pages.length === 0) {
    pages.push(page);
  }
  return pages;
}
