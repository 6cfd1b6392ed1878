// What a drafter does in VS Code, in a real page: open a draft, see the findings, fix one.
// Started by vscode.sh, which sets the environment.
import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { CHROMIUM, URL: url, DRAFTS, SEED, SHOTS, NODE_PATH } = process.env;
const { chromium } = createRequire(`${NODE_PATH}/`)('playwright-core');

// The seed, and a copy in which one preambular paragraph has lost its comma.
const seed = readFileSync(SEED, 'utf8');
const paragraph = 'including the organization of thematic discussions on the four pillars of the Declaration';
assert.ok(seed.includes(`${paragraph},\n`));
const slip = seed.replace(`${paragraph},\n`, `${paragraph}\n`);
const slipLine = slip.slice(0, slip.indexOf(paragraph)).split('\n').length;
const draft = join(DRAFTS, 'crime-prevention.unres.md');
writeFileSync(draft, slip);
writeFileSync(join(DRAFTS, 'notes.md'), seed);
copyFileSync(new URL('draft.unres', import.meta.url), join(DRAFTS, 'draft.unres'));

const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
page.setDefaultTimeout(30_000);

const squiggles = '.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint';
const step = (text) => console.log(`- ${text}`);
const shot = (name) => page.screenshot({ path: join(SHOTS, `${name}.png`) });
const quickInput = page.locator('.quick-input-widget input:visible');

async function until(what, test, seconds = 30) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    if (await test()) return;
    await page.waitForTimeout(50);
  }
  assert.fail(`timed out: ${what}`);
}

/** From the explorer: the quick opening of files needs ripgrep, which is not installed. */
async function open(name) {
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  await page.locator('.editor-instance .view-line').first().waitFor();
}

async function goToLine(line) {
  await page.keyboard.press('Control+G');
  await quickInput.fill(`:${line}`);
  await page.keyboard.press('Enter');
  // Twice: the first leads to the end of the screen line only.
  await page.keyboard.press('End');
  await page.keyboard.press('End');
}

/** Whether the planted slip is among the rows. */
const slipIn = (rows) =>
  rows.some((row) => row.includes('preamble/end-comma') && row.includes(`[Ln ${slipLine},`));

/** The texts of the Problems panel, which is open. */
const problems = () =>
  page.locator('.markers-panel .monaco-list-row').allInnerTexts().then((rows) =>
    rows.map((row) => row.replace(/\s+/g, ' ').trim()));

try {
  for (const end = Date.now() + 60_000; ; ) {
    const answer = await fetch(`${url}/healthz`).catch(() => undefined);
    if (answer?.ok) break;
    assert.ok(Date.now() < end, 'code-server did not start');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await page.goto(`${url}/?folder=${encodeURIComponent(DRAFTS)}`);
  await page.locator('.monaco-workbench .explorer-folders-view').waitFor({ timeout: 90_000 });

  await open('crime-prevention.unres.md');
  const language = page.locator('[id="status.editor.mode"]');
  await until('language is UN resolution', async () => /UN resolution/.test(await language.innerText()));
  step('opened: the language is UN resolution');

  await until('squiggles', async () => (await page.locator(squiggles).count()) > 0);
  step('findings are underlined');

  await goToLine(slipLine);
  await page.keyboard.press('Control+Shift+M');
  await until('problems listed', async () => slipIn(await problems()));
  const before = await problems();
  step(`Problems: ${before.length - 1} rows, among them the missing comma`);
  await shot('vscode-findings');

  await page.keyboard.press('Control+1');
  await goToLine(slipLine);
  await until('squiggle in view', async () => (await page.locator(squiggles).count()) > 0);
  await page.keyboard.press('Control+.');
  const chosen = page.locator('.action-widget .monaco-list-row.action.focused');
  await chosen.waitFor();
  for (let i = 0; i < 10 && !/comma/i.test(await chosen.innerText()); i++) {
    await page.keyboard.press('ArrowDown');
  }
  assert.match(await chosen.innerText(), /comma/i, 'a quick fix for the comma is offered');
  await shot('vscode-quick-fix');
  await page.keyboard.press('Enter');
  await until('finding gone', async () => !slipIn(await problems()));
  await page.keyboard.press('Control+S');
  await until('file saved', async () => readFileSync(draft, 'utf8') !== slip);
  assert.equal(readFileSync(draft, 'utf8'), seed, 'the fix restores the seed');
  step('quick fix applied: the finding is gone and the text is the seed again');
  await shot('vscode-fixed');

  await page.keyboard.press('Control+J'); // Close the panel.
  await open('draft.unres');
  await goToLine(39);
  const colour = (text) =>
    page.locator('.editor-instance .view-line span > span', { hasText: text }).first()
      .evaluate((span) => getComputedStyle(span).color);
  const plain = await colour('Member States');
  for (const text of ['3 bis.', 'Requests', '70/1', '31 March 2025']) {
    await until(`colour of ${text}`, async () => (await colour(text)) !== plain);
  }
  step('labels, opening phrases, citations and dates have colours');
  await shot('vscode-colours');

  await open('notes.md');
  await page.waitForTimeout(1500);
  assert.equal(await page.locator(squiggles).count(), 0, 'Markdown is not checked by default');
  step('Markdown stays silent by default');

  console.log(`VS Code: passed (screenshots in ${SHOTS})`);
} catch (error) {
  await shot('vscode-failed').catch(() => {});
  console.error(error);
  process.exitCode = 1;
} finally {
  await browser.close();
}
