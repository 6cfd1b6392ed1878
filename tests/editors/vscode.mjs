// What a drafter does in VS Code, in a real page: open a draft, see the findings, fix one.
// Started by vscode.sh, which sets the environment.
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
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
writeFileSync(join(DRAFTS, 'notes.md'), slip);
writeFileSync(join(DRAFTS, 'README.md'), '# Notes\n\n1. Open a draft\n\nThe *General Assembly* meets here\n');
// Two notes with each other's numbers.
writeFileSync(
  join(DRAFTS, 'swapped.unres.md'),
  seed.replace(/⁴[⁷⁸]/g, (label) => (label === '⁴⁷' ? '⁴⁸' : '⁴⁷')));
copyFileSync(new URL('draft.unres', import.meta.url), join(DRAFTS, 'draft.unres'));
writeFileSync(join(DRAFTS, '.unres.json'), '{}\n');

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
const focus = page.locator('.editor-instance .monaco-editor.focused');
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

/** Chooses in the open menu of code actions. */
async function choose(title, picture) {
  const focused = page.locator('.action-widget .monaco-list-row.action.focused');
  await focused.waitFor();
  for (let i = 0; i < 10 && !title.test((await focused.innerText()).trim()); i++) {
    await page.keyboard.press('ArrowDown');
  }
  assert.match((await focused.innerText()).trim(), title, 'the action is offered');
  if (picture) await shot(picture);
  await page.keyboard.press('Enter');
}

/** Runs a command of the palette by its whole name. */
async function command(name) {
  await page.keyboard.press('F1');
  await quickInput.fill(`>${name}`);
  const row = page.locator('.quick-input-list .monaco-list-row', { has: page.getByText(name, { exact: true }) });
  await row.first().click();
}

/** Replaces the settings of the folder, in their editor: without native modules no file is watched. */
async function set(settings) {
  const file = join(DRAFTS, '.vscode/settings.json');
  const text = JSON.stringify(settings);
  await command('Preferences: Open Workspace Settings (JSON)');
  await page.locator('.tab.active[data-resource-name="settings.json"]').waitFor();
  await focus.waitFor();
  await page.waitForTimeout(300);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Control+Shift+End'); // The closing marks that the editor added.
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+S');
  await until('settings saved', async () => existsSync(file) && readFileSync(file, 'utf8') === text);
  await page.locator('.tab.active .tab-actions .action-label').click();
  await page.locator('.tab.active[data-resource-name="settings.json"]').waitFor({ state: 'detached' });
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
  await choose(/comma$/i, 'vscode-quick-fix');
  await until('finding gone', async () => !slipIn(await problems()));
  await page.keyboard.press('Control+S');
  await until('file saved', async () => readFileSync(draft, 'utf8') !== slip);
  assert.equal(readFileSync(draft, 'utf8'), seed, 'the fix restores the seed');
  step('quick fix applied: the finding is gone and the text is the seed again');
  await shot('vscode-fixed');

  await page.keyboard.press('Control+J'); // Close the panel.
  await command('Explorer: Focus on Outline View');
  const outline = page.locator('.outline-tree .monaco-list-row');
  await until('outline', async () => (await outline.count()) > 5);
  await page.waitForTimeout(500);
  await shot('vscode-outline');
  step('the outline is shown');
  await open('draft.unres');
  await goToLine(43);
  const colour = (text) =>
    page.locator('.editor-instance .view-line span > span', { hasText: text }).first()
      .evaluate((span) => getComputedStyle(span).color);
  const plain = await colour('Member States');
  for (const text of ['3 bis.', 'Requests', '70/1', '31 March 2025']) {
    await until(`colour of ${text}`, async () => (await colour(text)) !== plain);
  }
  step('labels, opening phrases, citations and dates have colours');
  await shot('vscode-colours');

  const swapped = join(DRAFTS, 'swapped.unres.md');
  await open('swapped.unres.md');
  await until('swapped notes are underlined', async () => (await page.locator(squiggles).count()) > 0);
  await command('UN resolution: Renumber the notes in the order of their calls');
  await until('the notes are in order', async () => {
    await page.keyboard.press('Control+S');
    return readFileSync(swapped, 'utf8') === seed;
  });
  step('the notes are renumbered by a command of the palette');

  await goToLine(1);
  await command('UN resolution: Check before submission');
  const report = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  await report.locator('h1', { hasText: 'Report before submission' }).waitFor();
  assert.ok((await report.locator('section[id$="-citations"] tbody tr').count()) > 20, 'the report has its citations');
  await shot('vscode-report');
  await report.locator('section[id$="-notes"] [data-line]').nth(3).click();
  await until('the place in the draft', async () => {
    const at = await page.locator('[id="status.editor.selection"]').innerText().catch(() => '');
    return /Ln \d+/.test(at) && !/Ln 1,/.test(at);
  });
  step('the report before submission is shown, and leads to the draft');
  await page.locator('.tab', { hasText: /^Report: / }).click();
  await page.locator('.action-label[aria-label^="Save report"]').waitFor();
  await command('View: Close Editor');
  await page.locator('.tab', { hasText: /^Report: / }).waitFor({ state: 'detached' });

  await command('File: New Untitled Text File');
  await page.locator('.tab.active[data-resource-name^="Untitled"]').waitFor();
  await focus.waitFor();
  await command('Change Language Mode');
  await quickInput.fill('UN resolution');
  await page.keyboard.press('Enter');
  await focus.waitFor();
  await page.keyboard.insertText(
    '*The General Assembly*,\n\n*Recalling* its resolution 70/1 of 25 September 2015,\n\n' +
      '1. *Requests* the Secretary-General to report;');
  const lines = () => page.locator('.editor-instance .view-line').allInnerTexts();
  await page.keyboard.press('Enter');
  await until('the next number', async () => (await lines()).some((line) => /^2\.\s*$/.test(line)));
  step('Enter behind a semicolon opens the next number');
  await page.keyboard.press('Control+Space');
  const offers = page.locator('.suggest-widget .monaco-list-row');
  await until('phrases', async () => (await offers.allInnerTexts()).some((offer) => offer.includes('Decides')));
  await shot('vscode-phrases');
  await page.keyboard.type('tak');
  await until('phrases that begin so', async () => /^Takes note/.test((await offers.first().innerText()).trim()));
  await page.keyboard.press('Enter');
  await until('the phrase in italics', async () => (await lines()).some((line) => /^2\.\s\*Takes\snote\*\sof/.test(line)));
  step('an opening phrase completes with its italics and preposition');
  await page.keyboard.press('Escape');
  await command('View: Revert and Close Editor');

  await open('notes.md');
  await page.waitForTimeout(1500);
  assert.equal(await page.locator(squiggles).count(), 0, 'Markdown is not checked by default');
  step('Markdown stays silent by default');

  await set({ 'unres.checkMarkdown': true });
  await goToLine(slipLine);
  await until('Markdown is checked', async () => (await page.locator(squiggles).count()) > 0);
  await open('README.md');
  await page.waitForTimeout(1000);
  assert.equal(await page.locator(squiggles).count(), 0, 'a README stays silent');
  step('with unres.checkMarkdown a resolution in Markdown is checked, a README is not');

  await command('File: New Untitled Text File');
  await page.locator('.tab.active[data-resource-name^="Untitled"]').waitFor();
  await focus.waitFor();
  await page.waitForTimeout(300);
  await page.keyboard.insertText(
    'The General Assembly,\n\nRecalling its resolution 70/1 of 25 September 2015\n\n' +
      '1. Decides to remain seized of the matter.\n');
  await until('untitled is checked', async () => (await page.locator(squiggles).count()) > 0);
  step('so is an untitled document');
  await command('View: Revert and Close Editor');

  await open('crime-prevention.unres.md');
  await goToLine(slipLine);
  await page.keyboard.press('Backspace');
  await until('finding is back', async () => (await page.locator(squiggles).count()) > 0);
  await page.keyboard.press('Control+.');
  await choose(/Explain/);
  await page.locator('.notification-toast', { hasText: /comma/ }).waitFor();
  await page.waitForTimeout(500);
  await shot('vscode-explained');
  await command('Notifications: Clear All Notifications');
  step('a rule is explained');

  // Settings beside the drafts: what is wrong is underlined with the nearest rule; what is right holds at once.
  const typeSettings = async (text) => {
    await open('.unres.json');
    await focus.waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(text);
    await page.keyboard.press('Control+Shift+End'); // The closing marks that the editor added.
    await page.keyboard.press('Delete');
  };
  await typeSettings('{"severity": {"preamble/end-coma": "off"}}');
  await until('the wrong name is underlined', async () => (await page.locator(squiggles).count()) > 0);
  await page.locator('.editor-instance .view-line span', { hasText: 'end-coma' }).last().hover();
  await page.locator('.monaco-hover', { hasText: 'is it preamble/end-comma?' }).waitFor();
  await shot('vscode-settings');
  await typeSettings('{"severity": {"preamble/end-comma": "off"}}');
  await until('nothing is wrong with the settings', async () => (await page.locator(squiggles).count()) === 0);
  await command('File: Save');
  await open('crime-prevention.unres.md');
  await command('View: Focus Problems');
  await until('a rule that is turned off falls silent', async () => !(await problems()).some((row) => row.includes('preamble/end-comma')));
  step('.unres.json is checked, and holds at once');

  await set({ 'unres.server.path': '/nowhere/unres' });
  await page.locator('.notification-toast', { hasText: '/nowhere/unres' }).waitFor();
  await page.waitForTimeout(500);
  await until('findings go with the server', async () => (await page.locator(squiggles).count()) === 0);
  await shot('vscode-no-server');
  await command('Notifications: Clear All Notifications');
  await set({ 'unres.checkMarkdown': true });
  await until('server is back', async () => (await page.locator(squiggles).count()) > 0);
  await command('UN resolution: Restart server');
  await page.waitForTimeout(300);
  await until('server is back after restart', async () => (await page.locator(squiggles).count()) > 0);
  assert.equal(await page.locator('.notification-toast').count(), 0, 'no complaint');
  step('a wrong server path is told; the server starts anew');

  console.log(`VS Code: passed (screenshots in ${SHOTS})`);
} catch (error) {
  await shot('vscode-failed').catch(() => {});
  console.error(error);
  process.exitCode = 1;
} finally {
  await browser.close();
}
