// The preview: what it shows, and that it follows what is typed, the cursor and the scrolling, and leads back.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, drafts, focus, goToLine, lines, open, page, quickInput, shot, step, until, webview } from './vscode_desk.mjs';

const firstLine = async () => Number(await page.locator('.editor-instance .line-numbers').first().innerText());
const scrolled = () => webview().locator('body').evaluate(() => window.scrollY);

async function shows() {
  await command('View: Close All Editors');
  await open('lighthouses.unres.md');
  await command('UN resolution: Preview as an issued document');
  const text = webview().locator('.page').first();
  await text.locator('.letterhead', { hasText: 'A/C.2/81/L.14' }).waitFor();
  assert.equal(await text.locator('.operative .number').first().innerText(), '1.');
  assert.equal(await text.locator('.preambular i').first().evaluate((i) => getComputedStyle(i).fontStyle), 'italic');
  assert.ok((await text.locator('.feet .note').count()) > 0, 'notes are at the foot');
  const marks = await text.locator('mark[title]').count();
  assert.ok(marks > 2, 'findings are marked');
  await page.waitForTimeout(500);
  await command('View: Toggle Primary Side Bar Visibility');
  await page.waitForTimeout(500);
  await shot('vscode-preview');
  step(`the preview shows masthead, numbers, italics, notes and ${marks} marked findings`);
}

async function follows() {
  await page.keyboard.press('Control+1');
  await focus.waitFor();
  await goToLine(30);
  await page.keyboard.press('Home');
  const before = await webview().locator('.preambular').count();
  await page.keyboard.insertText('*Emphasizing* that the sea is wide,\n\n');
  await until('the new paragraph', async () => (await webview().locator('.preambular').count()) === before + 1, 5);
  await until('the cursor in the preview', async () => (await webview().locator('.here').count()) > 0, 5);
  step('what is typed appears in the preview, and the cursor is shown there');
  await command('File: Revert File');
  await until('as it was', async () => (await webview().locator('.preambular').count()) === before, 5);

  await webview().locator('body').evaluate(() => {
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]').content;
    if (!/default-src 'none'/.test(policy) || /unsafe/.test(policy)) throw new Error(policy);
  });
  await command('View: Toggle Primary Side Bar Visibility');
  step('its content security policy lets nothing in but its own script and style, by nonce');
}

async function scrolls() {
  await command('View: Close All Editors');
  await open('swapped.unres.md');
  await command('UN resolution: Preview as an issued document');
  await until('all pages', async () => (await webview().locator('.page').count()) > 10);
  await page.keyboard.press('Control+1');
  await goToLine(150);
  await until('the cursor leads the preview', async () => (await scrolled()) > 2000, 5);
  const bare = (text) => text.replace(/[^A-Za-z]/g, '');
  await until('the same paragraph in both', async () => {
    const here = bare(await webview().locator('.here').first().innerText()).slice(-12); // The cursor stands at its end.
    return (await lines()).some((line) => bare(line).includes(here));
  }, 5);
  await shot('vscode-preview-cursor');
  step('the preview follows the cursor');

  await page.waitForTimeout(600);
  const top = await firstLine();
  await webview().locator('body').evaluate(() => window.scrollTo(0, 9000));
  await until('the editor follows the preview', async () => (await firstLine()) > top + 20, 5);
  await page.waitForTimeout(600);
  const high = await scrolled();
  await page.locator('.editor-instance .view-lines').first().hover();
  for (let i = 0; i < 20; ++i) { // As a hand turns it.
    await page.mouse.wheel(0, -300);
  }
  await until('the preview follows the editor', async () => (await scrolled()) < high - 500, 5);
  step('they scroll together, both ways');

  await webview().locator('.operative').nth(4).scrollIntoViewIfNeeded();
  await page.waitForTimeout(500);
  await webview().locator('.operative').nth(4).dblclick();
  await until('the place in the draft', async () => /Ln \d{3}/.test(await page.locator('[id="status.editor.selection"]').innerText().catch(() => '')));
  step('a double click leads to the draft');
}

async function prints() {
  await page.locator('.tab', { hasText: /^Preview: / }).click();
  await page.locator('.action-label[aria-label^="Print preview"]').waitFor();
  await page.locator('.action-label[aria-label^="Print preview"]').click();
  const name = 'swapped-preview.html';
  await quickInput.waitFor();
  await quickInput.fill(join(drafts, name));
  await page.keyboard.press('Enter');
  await until('the pages are written', async () => existsSync(join(drafts, name)));
  const html = readFileSync(join(drafts, name), 'utf8');
  assert.ok(html.includes('class="folio"') && !html.includes('<script'), 'pages, and nothing that runs');
  await command('Notifications: Clear All Notifications');
  step('its pages are written for a browser to print');
  await command('View: Close All Editors');
}

async function darkens() {
  await open('draft.unres');
  await command('UN resolution: Preview as an issued document');
  await webview().locator('.letterhead').waitFor();
  await page.waitForTimeout(500);
  await shot('vscode-preview-negotiated');
  await command('Preferences: Toggle between Light/Dark Themes');
  await until('the desk is dark', async () => (await webview().locator('html.dark').count()) === 1);
  await page.waitForTimeout(800);
  await shot('vscode-preview-dark');
  await command('Preferences: Toggle between Light/Dark Themes');
  step('in a dark theme the desk darkens, and paper stays paper');
  await command('View: Close All Editors');
}

export async function preview() {
  await shows();
  await follows();
  await scrolls();
  await prints();
  await darkens();
}
