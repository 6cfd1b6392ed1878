// A drafter at VS Code: a page with what hands and eyes do there.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { CHROMIUM, URL: url, DRAFTS, SHOTS, NODE_PATH } = process.env;
const { chromium } = createRequire(`${NODE_PATH}/`)('playwright-core');

export const drafts = DRAFTS;
export const squiggles = '.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint';

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
    '--font-render-hinting=none',
  ],
});
export const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
page.setDefaultTimeout(30_000);

/** What the page asks of others than the editor itself. */
export const foreign = [];
page.context().on('request', (request) => {
  const asked = request.url();
  if (!asked.startsWith(url) && !/^(data|blob|about|vscode-file|chrome-error):/.test(asked)) foreign.push(asked);
});

export const step = (text) => console.log(`- ${text}`);
export const shot = (name) => page.screenshot({ path: join(SHOTS, `${name}.png`) });
export const focus = page.locator('.editor-instance .monaco-editor.focused');
export const quickInput = page.locator('.quick-input-widget input:visible');
const quickRows = page.locator('.quick-input-list .monaco-list-row');

export async function until(what, test, seconds = 30) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    if (await test()) return;
    await page.waitForTimeout(20);
  }
  assert.fail(`timed out: ${what}`);
}

export async function begin() {
  for (const end = Date.now() + 60_000; ; ) {
    const answer = await fetch(`${url}/healthz`).catch(() => undefined);
    if (answer?.ok) break;
    assert.ok(Date.now() < end, 'code-server did not start');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await page.goto(`${url}/?folder=${encodeURIComponent(DRAFTS)}`);
  await page.locator('.monaco-workbench .explorer-folders-view').waitFor({ timeout: 90_000 });
}

export const end = () => browser.close();

/** From the explorer: the quick opening of files needs ripgrep, which is not installed. */
export async function open(name) {
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first().dblclick();
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  await page.locator('.editor-instance .view-line').first().waitFor();
}

export async function goToLine(line) {
  await page.keyboard.press('Control+G');
  await quickInput.fill(`:${line}`);
  await page.keyboard.press('Enter');
  // Twice: the first leads to the end of the screen line only.
  await page.keyboard.press('End');
  await page.keyboard.press('End');
}

/** Chooses in the open menu of code actions. */
export async function choose(title, picture) {
  const focused = page.locator('.action-widget .monaco-list-row.action.focused');
  await focused.waitFor();
  for (let i = 0; i < 10 && !title.test((await focused.innerText()).trim()); i++) {
    await page.keyboard.press('ArrowDown');
  }
  assert.match((await focused.innerText()).trim(), title, 'the action is offered');
  if (picture) await shot(picture);
  await page.keyboard.press('Enter');
}

/** Runs a command of the palette by its whole name. An editor that opens late takes the focus, and the palette with it: then again. */
export async function command(name) {
  for (let tries = 0; tries < 5; tries++) {
    await page.keyboard.press('F1');
    const chosen = quickInput.fill(`>${name}`, { timeout: 2000 }).then(() =>
      quickRows.filter({ has: page.getByText(name, { exact: true }) }).first().click({ timeout: 3000 }));
    if (await chosen.then(() => true, () => false)) return;
    await page.keyboard.press('Escape'); // What it offers is of when it was opened.
    // A page within the page may have the keys.
    await page.locator('.monaco-workbench .part.statusbar').click({ position: { x: 400, y: 8 } });
  }
  assert.fail(`the palette does not offer ${name}`);
}

/** Whether the palette offers a command. */
export async function offers(name) {
  await page.keyboard.press('F1');
  await quickInput.fill(`>${name}`);
  await page.waitForTimeout(400);
  const found = await quickRows.filter({ has: page.getByText(name, { exact: true }) }).count();
  await page.keyboard.press('Escape');
  return found > 0;
}

/** Puts a text in the place of the document that has the focus. */
export async function retype(text) {
  await focus.waitFor();
  await page.waitForTimeout(300);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Control+Shift+End'); // The closing marks that the editor added.
  await page.keyboard.press('Delete');
}

/** Replaces the settings of the folder, in their editor: without native modules no file is watched. */
export async function set(settings) {
  const file = join(DRAFTS, '.vscode/settings.json');
  const text = JSON.stringify(settings);
  await command('Preferences: Open Workspace Settings (JSON)');
  await page.locator('.tab.active[data-resource-name="settings.json"]').waitFor();
  await retype(text);
  await page.keyboard.press('Control+S');
  await until('settings saved', async () => existsSync(file) && readFileSync(file, 'utf8') === text);
  await page.locator('.tab.active .tab-actions .action-label').click();
  await page.locator('.tab.active[data-resource-name="settings.json"]').waitFor({ state: 'detached' });
}

export async function untitled() {
  await command('File: New Untitled Text File');
  await page.locator('.tab.active[data-resource-name^="Untitled"]').waitFor();
  await focus.waitFor();
}

/** The texts of the Problems panel, which is open. */
export const problems = () =>
  page.locator('.markers-panel .monaco-list-row').allInnerTexts().then((rows) =>
    rows.map((row) => row.replace(/\s+/g, ' ').trim()));

/** The lines of the editor in view. */
export const lines = () =>
  page.locator('.editor-instance .view-line').allInnerTexts().then((all) => all.map((line) => line.replace(/\u00a0/g, ' ')));

/** The page inside the webview of a title. */
export const webview = () => page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');

export const status = page.locator('[id="unres.unres.status"], [id^="unres"][id$="status"]').first();
