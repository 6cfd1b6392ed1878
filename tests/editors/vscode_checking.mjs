// Opening the seed, seeing what is wrong, mending it; looking around; renumbering; the report.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  choose, command, focus, goToLine, lines, open, page, problems, quickInput, shot, squiggles, status, step, until, webview,
} from './vscode_desk.mjs';
import { crime, seed, slip, slipLine, swapped } from './vscode_drafts.mjs';

/** Whether the planted slip is among the rows. */
const slipIn = (rows) => rows.some((row) => row.includes('preamble/end-comma') && row.includes(`[Ln ${slipLine},`));

async function findings() {
  await open('crime-prevention.unres.md');
  const language = page.locator('[id="status.editor.mode"]');
  await until('language is UN resolution', async () => /UN resolution/.test(await language.innerText()));
  step('opened: the language is UN resolution');

  await until('squiggles', async () => (await page.locator(squiggles).count()) > 0);
  step('findings are underlined');

  await goToLine(slipLine);
  await page.keyboard.press('Control+Shift+M');
  await until('problems listed', async () => slipIn(await problems()));
  step(`Problems: ${(await problems()).length - 1} rows, among them the missing comma`);
  await until('the status', async () => /^\s*GA · page · \d+ findings/.test(await status.innerText()));
  await shot('vscode-findings');
  await status.hover();
  await page.locator('.monaco-hover', { hasText: 'General Assembly' }).waitFor();
  assert.match(await page.locator('.monaco-hover:visible').innerText(), /Index of\s+\d{4}-\d\d-\d\d/);
  await page.waitForTimeout(300);
  await shot('vscode-status');
  step('the status tells profile, dialect, findings and the date of the index');
  await page.mouse.move(700, 300);

  await page.keyboard.press('Control+1');
  await goToLine(slipLine);
  await until('squiggle in view', async () => (await page.locator(squiggles).count()) > 0);
  await page.keyboard.press('Control+.');
  await choose(/comma$/i, 'vscode-quick-fix');
  await until('finding gone', async () => !slipIn(await problems()));
  await page.keyboard.press('Control+S');
  await until('file saved', async () => readFileSync(crime, 'utf8') !== slip);
  assert.equal(readFileSync(crime, 'utf8'), seed, 'the fix restores the seed');
  step('quick fix applied: the finding is gone and the text is the seed again');
  await page.keyboard.press('Control+J'); // Close the panel.
}

async function looking() {
  await command('Explorer: Focus on Outline View');
  const outline = page.locator('.outline-tree .monaco-list-row');
  await until('outline', async () => (await outline.count()) > 5);
  await page.waitForTimeout(500);
  await shot('vscode-outline');
  step('the outline is shown');

  await page.keyboard.press('Control+1');
  await goToLine(24); // "Reaffirming its resolutions 46/152 …"
  await page.locator('.editor-instance .view-line span', { hasText: '69/193' }).last().waitFor();
  const word = page.locator('.editor-instance .view-line span', { hasText: /^69\/193$/ }).last();
  await word.hover();
  await page.locator('.monaco-hover', { hasText: /General Assembly resolution 69\/193/ }).waitFor();
  await page.waitForTimeout(300);
  await shot('vscode-hover');
  step('a citation tells what it is');
  await page.mouse.move(700, 700);

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
}

async function renaming() {
  await page.keyboard.press('Control+Home');
  await goToLine(29); // "*Recalling* … 51/19 of 6 October 2022,[^1]"
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('F2');
  const name = page.locator('.rename-box input');
  await name.waitFor();
  await shot('vscode-rename');
  await name.fill('council');
  await page.keyboard.press('Enter');
  await until('the call has the name', async () => (await lines()).some((line) => line.includes('[^council]')));
  await goToLine(47);
  await until('so has the note', async () => (await lines()).some((line) => line.startsWith('[^council]: ')));
  step('a note is renamed with its call');
  await command('File: Revert File');
}

async function renumbering() {
  await open('swapped.unres.md');
  await until('swapped notes are underlined', async () => (await page.locator(squiggles).count()) > 0);
  await command('UN resolution: Renumber the notes in the order of their calls');
  await until('the notes are in order', async () => {
    await page.keyboard.press('Control+S');
    return readFileSync(swapped, 'utf8') === seed;
  });
  step('the notes are renumbered by a command of the palette');
}

async function report() {
  await goToLine(1);
  await command('UN resolution: Check before submission');
  await webview().locator('h1', { hasText: 'Report before submission' }).waitFor();
  assert.ok((await webview().locator('section[id$="-citations"] tbody tr').count()) > 20, 'the report has its citations');
  await page.waitForTimeout(500);
  await shot('vscode-report');
  await webview().locator('section[id$="-notes"] [data-line]').nth(3).click();
  await until('the place in the draft', async () => {
    const at = await page.locator('[id="status.editor.selection"]').innerText().catch(() => '');
    return /Ln \d+/.test(at) && !/Ln 1,/.test(at);
  });
  step('the report before submission is shown, and leads to the draft');
  await page.locator('.tab', { hasText: /^Report: / }).click();
  await page.locator('.action-label[aria-label^="Save report"]').waitFor();
  await command('View: Close Editor');
  await page.locator('.tab', { hasText: /^Report: / }).waitFor({ state: 'detached' });
  await page.keyboard.press('Control+1');
  await focus.waitFor();
}

async function menu() {
  await status.click();
  const rows = () => page.locator('.quick-input-list .monaco-list-row').allInnerTexts();
  await until('what can be done', async () => (await rows()).some((row) => row.includes('Renumber the paragraphs')));
  await page.waitForTimeout(300);
  await shot('vscode-menu');
  await page.keyboard.press('Escape');
  await quickInput.waitFor({ state: 'hidden' });
  step('the status item lists what can be done');
}

export async function checking() {
  await findings();
  await looking();
  await renaming();
  await renumbering();
  await report();
  await menu();
}
