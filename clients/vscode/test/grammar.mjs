// Holds the TextMate grammar to what a drafter should see: each line of test/grammar.txt that begins
// with `<<` names, in order, texts of the line above and the scope that each must have. Then the words
// of the language configuration.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const textmate = require('vscode-textmate');
const oniguruma = require('vscode-oniguruma');
const here = dirname(fileURLToPath(import.meta.url));
const grammarFile = join(here, '../syntaxes/unres.tmLanguage.json');

await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')).buffer);
const registry = new textmate.Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text) => new oniguruma.OnigString(text),
  }),
  loadGrammar: async () => textmate.parseRawGrammar(readFileSync(grammarFile, 'utf8'), grammarFile),
});
const grammar = await registry.loadGrammar('text.unres');

let state = textmate.INITIAL;
let line = '';
let tokens = [];
let failures = 0;
let checks = 0;
readFileSync(join(here, 'grammar.txt'), 'utf8').split('\n').forEach((text, index) => {
  if (!text.startsWith('<<')) {
    const result = grammar.tokenizeLine(text, state);
    ({ ruleStack: state, tokens } = result);
    line = text;
    return;
  }
  // << `text` scope, `text` scope; `-` means no scope but the document's own.
  let from = 0;
  for (const [, wanted, scope] of text.matchAll(/`([^`]+)` ([\w.-]+)/g)) {
    checks += 1;
    const at = line.indexOf(wanted, from);
    from = at + wanted.length;
    const inside = tokens.filter((t) => t.startIndex < from && t.endIndex > at);
    const has = (t) =>
      scope === '-' ? t.scopes.length === 1 : t.scopes.some((s) => s.startsWith(scope));
    if (at < 0 || !inside.length || !inside.every(has)) {
      failures += 1;
      console.error(
        `grammar.txt:${index + 1}: “${wanted}” should be ${scope}, is ` +
          (at < 0 ? 'not there' : inside.map((t) => t.scopes.slice(1).join(' ') || '-').join(' | ')),
      );
    }
  }
});

// What a double click selects.
const { wordPattern } = JSON.parse(readFileSync(join(here, '../language-configuration.json'), 'utf8'));
const words = 'resolution 77/237, A/C.3/77/L.5. S-32/1 and/or the State’s'
  .match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`)).join(' ');
checks += 1;
if (words !== 'resolution 77/237 A/C.3/77/L.5 S-32/1 and or the State’s') {
  failures += 1;
  console.error(`words: ${words}`);
}

console.log(`${checks - failures} of ${checks} as wanted`);
process.exit(failures ? 1 : 0);
