// Holds the cutting of pages to what issued texts keep: no line lost, notes on the page of their calls, no line of a
// paragraph alone, headings with what follows.
import assert from 'node:assert/strict';
import { buildSync } from 'esbuild';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const { outputFiles } = buildSync({ entryPoints: [join(here, '../page/pages.ts')], bundle: true, format: 'esm', write: false });
const { cutPages } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);

const paragraph = (lines, calls = [], more = {}) => ({
  height: lines * 10, line: 10, before: 0, after: 5, calls: calls.map(([line, note]) => ({ line, note })), heads: false, ...more,
});
const heading = () => paragraph(1, [], { heads: true });
const room = { first: 100, other: 100, rule: 10, note: () => 10 };
const told = (pages) => pages.map(({ pieces, notes }) =>
  pieces.map(({ element, from, to }) => `${element}:${from}-${to}`).join(' ') + (notes.length ? ` [${notes}]` : '')).join(' / ');

assert.equal(told(cutPages([], room)), '');
assert.equal(told(cutPages([paragraph(3), paragraph(4)], room)), '0:0-3 1:0-4');
// Parted where the page ends, never with one line alone on either side.
assert.equal(told(cutPages([paragraph(6), paragraph(6)], room)), '0:0-6 1:0-3 / 1:3-6');
assert.equal(told(cutPages([paragraph(8), paragraph(4)], room)), '0:0-8 / 1:0-4');
assert.equal(told(cutPages([paragraph(6), paragraph(4)], room)), '0:0-6 1:0-2 / 1:2-4');
// A note takes its room on the page of its first call, and the rule above it once.
assert.equal(told(cutPages([paragraph(4, [[0, 7]]), paragraph(6, [[1, 8], [5, 9], [5, 7]])], room)), '0:0-4 1:0-2 [7,8] / 1:2-6 [9]');
// A heading does not stay behind.
assert.equal(told(cutPages([paragraph(8), heading(), paragraph(4)], room)), '0:0-8 / 1:0-1 2:0-4');
// What is longer than a page is cut over several; what cannot be parted overflows rather than vanishes.
assert.equal(told(cutPages([paragraph(25)], room)), '0:0-10 / 0:10-20 / 0:20-25');
assert.equal(told(cutPages([paragraph(2), paragraph(30, [], { line: 0 }), paragraph(2)], room)), '0:0-2 / 1:0-1 / 2:0-2');
// A line whose notes are longer than a page is placed all the same.
assert.equal(told(cutPages([paragraph(2, [[0, 1]])], { ...room, note: () => 500 })), '0:0-1 [1] / 0:1-2');

// Any text: every line once and in order, every note once, no page fuller than it is high.
let seed = 1;
const random = (below) => (seed = (seed * 48271) % 2147483647) % below;
for (let round = 0; round < 300; round++) {
  let note = 0;
  const elements = Array.from({ length: 1 + random(30) }, () => {
    if (random(6) === 0) return heading();
    const lines = 1 + random(14);
    return paragraph(lines, Array.from({ length: random(3) }, () => [random(lines), note++]));
  });
  const pages = cutPages(elements, room);
  const lines = elements.map(() => 0);
  for (const { pieces, notes } of pages) {
    let height = notes.length ? room.rule + notes.length * 10 : 0;
    pieces.forEach(({ element, from, to }, place) => {
      assert.equal(from, lines[element], 'lines follow each other');
      lines[element] = to;
      height += (to - from) * 10 + (place > 0 ? 5 : 0);
      for (const call of elements[element].calls) {
        if (call.line >= from && call.line < to) assert.ok(notes.includes(call.note), 'a note stands where it is called');
      }
    });
    assert.ok(height <= 100 || pieces.length === 1, `a page is ${height} high`);
  }
  lines.forEach((line, index) => assert.equal(line, elements[index].height / 10, 'no line is lost'));
  const all = pages.flatMap(({ notes }) => notes);
  assert.equal(all.length, note);
  assert.equal(new Set(all).size, note);
}
console.log('pages are cut as wanted');
