// Typing a new paragraph with what Enter and completion bring; the example and a new draft.
import assert from 'node:assert/strict';
import { command, focus, lines, page, quickInput, shot, squiggles, step, until, untitled } from './vscode_desk.mjs';

async function paragraph() {
  await untitled();
  await command('Change Language Mode');
  await quickInput.fill('UN resolution');
  await page.keyboard.press('Enter');
  await focus.waitFor();
  // As nobody types faster than the editor shows, each line is waited for; the first until the server has read it, by when
  // the editor has loaded what Enter brings.
  await page.keyboard.insertText('*The General Assembly*,');
  await until('the status', async () => (await page.locator('.statusbar').innerText()).includes('drafting'));
  for (const line of ['*Recalling* its resolution 70/1 of 25 September 2015,', '1. *Requests* the Secretary-General to report;']) {
    const before = (await lines()).length;
    await page.keyboard.press('Enter');
    await until('an empty line', async () => (await lines()).length > before + 1);
    await page.keyboard.insertText(line);
    await until('the line', async () => (await lines()).includes(line));
  }
  await page.keyboard.press('Enter');
  await until('the next number', async () => (await lines()).some((line) => /^2\.\s*$/.test(line)));
  step('Enter leaves an empty line between paragraphs, and opens the next number behind a semicolon');
  assert.deepEqual((await lines()).slice(0, 5).map((line) => line.trim()), [
    '*The General Assembly*,', '', '*Recalling* its resolution 70/1 of 25 September 2015,', '', '1. *Requests* the Secretary-General to report;',
  ]);
  await page.keyboard.press('Control+Space');
  const offers = page.locator('.suggest-widget .monaco-list-row');
  await until('phrases', async () => (await offers.allInnerTexts()).some((offer) => offer.includes('Decides')));
  await page.waitForTimeout(300);
  await shot('vscode-phrases');
  await page.keyboard.type('tak');
  await until('phrases that begin so', async () => /^Takes note/.test((await offers.first().innerText()).trim()));
  await page.keyboard.press('Enter');
  await until('the phrase in italics', async () => (await lines()).some((line) => /^2\.\s\*Takes\snote\*\sof/.test(line)));
  step('an opening phrase completes with its italics and preposition');
  await page.keyboard.press('Escape');
  await command('View: Revert and Close Editor');
}

async function beginning() {
  await command('UN resolution: Open an example draft');
  await until('the example', async () => (await lines()).some((line) => line.includes('A/C.2/81/L.14')));
  await until('its findings', async () => (await page.locator(squiggles).count()) > 0);
  await command('View: Revert and Close Editor');
  await command('UN resolution: Begin a new draft');
  await until('a whole draft', async () => (await lines()).some((line) => line.includes('*The General Assembly*,')));
  await page.waitForTimeout(500);
  await shot('vscode-new-draft');
  step('an example opens, and a new draft begins as a whole');
  await page.keyboard.press('Escape');
  await command('View: Revert and Close Editor');
  await command('UN resolution: First steps');
  await page.getByText('See what is wrong with a draft').first().waitFor();
  await page.waitForTimeout(800);
  await shot('vscode-first-steps');
  step('the first steps open');
  await command('View: Close Editor');
}

export async function writing() {
  await paragraph();
  await beginning();
}
