// The drafts that the scenarios work on, written into the folder that the editor has open.
import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drafts } from './vscode_desk.mjs';

export const seed = readFileSync(process.env.SEED, 'utf8');
const at = (name) => join(drafts, name);

// The seed, and a copy in which one preambular paragraph has lost its comma.
const paragraph = 'including the organization of thematic discussions on the four pillars of the Declaration';
assert.ok(seed.includes(`${paragraph},\n`));
export const slip = seed.replace(`${paragraph},\n`, `${paragraph}\n`);
export const slipLine = slip.slice(0, slip.indexOf(paragraph)).split('\n').length;
export const crime = at('crime-prevention.unres.md');
writeFileSync(crime, slip);
writeFileSync(at('notes.md'), slip);
writeFileSync(at('README.md'), '# Notes\n\n1. Open a draft\n\nThe *General Assembly* meets here\n');

// Two notes with each other's numbers.
export const swapped = at('swapped.unres.md');
writeFileSync(swapped, seed.replace(/⁴[⁷⁸]/g, (label) => (label === '⁴⁷' ? '⁴⁸' : '⁴⁷')));

copyFileSync(new URL('draft.unres', import.meta.url), at('draft.unres'));
copyFileSync(new URL('../../docs/examples/lighthouses.unres.md', import.meta.url), at('lighthouses.unres.md'));
writeFileSync(at('.unres.json'), '{}\n');
