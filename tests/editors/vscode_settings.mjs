// What is checked and what is not: Markdown, settings of the editor and of .unres.json, a server that is missing.
import assert from 'node:assert/strict';
import {
  choose, command, focus, goToLine, offers, open, page, problems, retype, set, shot, squiggles, status, step, until, untitled,
} from './vscode_desk.mjs';
import { slipLine } from './vscode_drafts.mjs';

async function markdown() {
  await open('notes.md');
  await page.waitForTimeout(1500);
  assert.equal(await page.locator(squiggles).count(), 0, 'Markdown is not checked by default');
  assert.equal(await offers('UN resolution: Check before submission'), false, 'nor are commands offered for it');
  step('Markdown stays silent by default');

  await set({ 'unres.checkMarkdown': true });
  await goToLine(slipLine);
  await until('Markdown is checked', async () => (await page.locator(squiggles).count()) > 0);
  await open('README.md');
  await page.waitForTimeout(1000);
  assert.equal(await page.locator(squiggles).count(), 0, 'a README stays silent');
  step('with unres.checkMarkdown a resolution in Markdown is checked, a README is not');

  await untitled();
  await page.waitForTimeout(300);
  await page.keyboard.insertText(
    'The General Assembly,\n\nRecalling its resolution 70/1 of 25 September 2015\n\n' +
      '1. Decides to remain seized of the matter.\n');
  await until('untitled is checked', async () => (await page.locator(squiggles).count()) > 0);
  step('so is an untitled document');
  await command('View: Revert and Close Editor');
}

async function explaining() {
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
}

/** Settings beside the drafts: what is wrong is underlined with the nearest rule; what is right holds at once. */
async function ofFolder() {
  await open('.unres.json');
  await retype('{"severity": {"preamble/end-coma": "off"}}');
  await until('the wrong name is underlined', async () => (await page.locator(squiggles).count()) > 0);
  await page.locator('.editor-instance .view-line span', { hasText: 'end-coma' }).last().hover();
  await page.locator('.monaco-hover', { hasText: 'is it preamble/end-comma?' }).waitFor();
  await shot('vscode-settings');
  await retype('{"severity": {"preamble/end-comma": "off"}}');
  await until('nothing is wrong with the settings', async () => (await page.locator(squiggles).count()) === 0);
  await command('File: Save');
  await open('crime-prevention.unres.md');
  await command('View: Focus Problems');
  await until('a rule that is turned off falls silent', async () => !(await problems()).some((row) => row.includes('preamble/end-comma')));
  step('.unres.json is checked, and holds at once');
}

async function missing() {
  await set({ 'unres.server.path': '/nowhere/unres' });
  await page.locator('.notification-toast', { hasText: '/nowhere/unres' }).waitFor();
  await page.waitForTimeout(500);
  await until('findings go with the server', async () => (await page.locator(squiggles).count()) === 0);
  await until('the status says so', async () => /not checked/.test(await status.innerText()));
  await shot('vscode-no-server');
  await command('Notifications: Clear All Notifications');
  await command('UN resolution: Tell what a report of a fault needs');
  await page.locator('.editor-instance .view-line', { hasText: 'The server does not answer' }).waitFor();
  await command('View: Close Editor');
  await set({ 'unres.checkMarkdown': true });
  await until('server is back', async () => (await page.locator(squiggles).count()) > 0);
  await command('UN resolution: Restart server');
  await page.waitForTimeout(300);
  await until('server is back after restart', async () => (await page.locator(squiggles).count()) > 0);
  assert.equal(await page.locator('.notification-toast').count(), 0, 'no complaint');
  step('a wrong server path is told; the server starts anew');

  await command('UN resolution: Tell what a report of a fault needs');
  await page.locator('.editor-instance .view-line', { hasText: /version:/ }).first().waitFor();
  await page.waitForTimeout(300);
  await shot('vscode-doctor');
  step('what a report of a fault needs is told');
  await command('View: Close Editor');
  await focus.waitFor().catch(() => {});
}

export async function settings() {
  await markdown();
  await explaining();
  await ofFolder();
  await missing();
}
