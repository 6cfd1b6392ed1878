// What a drafter does in VS Code, in a real page. Started by vscode.sh, which sets the environment.
import { begin, end, foreign, page, shot } from './vscode_desk.mjs';
import { checking } from './vscode_checking.mjs';
import { figures } from './vscode_figures.mjs';
import { preview } from './vscode_preview.mjs';
import { settings } from './vscode_settings.mjs';
import { writing } from './vscode_writing.mjs';
import assert from 'node:assert/strict';

const scenarios = { checking, writing, preview, settings, figures };
const wanted = process.env.SCENARIOS?.split(',') ?? Object.keys(scenarios);

try {
  await begin();
  for (const name of wanted) await scenarios[name]();
  assert.deepEqual(foreign, [], 'the page asks nobody but the editor');
  console.log(`VS Code: passed (screenshots in ${process.env.SHOTS})`);
} catch (error) {
  await shot('vscode-failed').catch(() => {});
  console.error(error);
  process.exitCode = 1;
} finally {
  await page.close().catch(() => {});
  await end();
}
