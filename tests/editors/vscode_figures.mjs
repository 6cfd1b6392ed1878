// What is promised in figures: the time of activation and from a key to a finding, and that nobody is asked.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { command, goToLine, open, page, shot, squiggles, step, until } from './vscode_desk.mjs';
import { slipLine } from './vscode_drafts.mjs';

async function activation() {
  await command('Developer: Show Running Extensions');
  const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'UN resolutions' });
  await row.waitFor();
  const told = await row.innerText();
  const took = Number(/Activation: (\d+)\s*ms/.exec(told)?.[1] ?? NaN);
  await shot('vscode-activation');
  assert.ok(took < 300, `activation took ${took} ms: ${told}`);
  step(`the extension is active within ${took} ms`);
  await command('View: Close Editor');
}

/** From a key in the seed to its finding on the screen, in a clock of the page itself. */
async function typing() {
  await command('View: Close All Editors');
  await open('swapped.unres.md');
  await until('checked', async () => (await page.locator(squiggles).count()) > 0);
  await goToLine(slipLine);
  await page.waitForTimeout(1000);
  const times = [];
  for (let i = 0; i < 9; i++) {
    const before = await page.locator(squiggles).count();
    const watched = page.evaluate(
      ([selector, count]) =>
        new Promise((resolve) => {
          let from = 0;
          const editor = document.querySelector('.editor-instance .monaco-editor');
          window.addEventListener('keydown', () => (from ||= performance.now()), { capture: true, once: true });
          const observer = new MutationObserver(() => {
            if (from && editor.querySelectorAll(selector).length !== count) {
              observer.disconnect();
              resolve(performance.now() - from);
            }
          });
          observer.observe(editor, { subtree: true, childList: true, attributes: true });
        }),
      [squiggles, before],
    );
    await page.waitForTimeout(50);
    await page.keyboard.press('Backspace'); // The comma goes: a finding comes.
    times.push(await watched);
    await page.keyboard.type(',');
    await until('mended', async () => (await page.locator(squiggles).count()) === before);
    await page.waitForTimeout(200);
  }
  times.sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)];
  step(`from a key in the 92 KB seed to its finding: ${times.map((time) => Math.round(time)).join(', ')} ms`);
  assert.ok(median < 200, `the median is ${median} ms`);
  await command('File: Revert File');
}

/** The server has no socket of the network open; its page asks nobody, which vscode.mjs counts. */
async function silence() {
  const servers = readdirSync('/proc').filter((id) => {
    if (!/^\d+$/.test(id)) return false;
    try {
      const words = readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0');
      return words[0].endsWith('/bin/unres') && words[0].includes(process.env.EXTENSIONS) && words[1] === 'lsp';
    } catch {
      return false;
    }
  });
  assert.ok(servers.length > 0, 'the server of the package runs');
  const known = ['tcp', 'tcp6', 'udp', 'udp6', 'raw', 'raw6'].flatMap((kind) => {
    try {
      return readFileSync(`/proc/net/${kind}`, 'utf8').split('\n').slice(1).map((line) => line.trim().split(/\s+/)[9]);
    } catch {
      return [];
    }
  });
  for (const id of servers) {
    for (const fd of readdirSync(`/proc/${id}/fd`)) {
      const socket = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${id}/fd/${fd}`))?.[1];
      assert.ok(!socket || !known.includes(socket), `the server has a socket of the network: ${fd}`);
    }
  }
  step(`the server of the package (${servers.length}) has no socket of the network`);
}

export async function figures() {
  await activation();
  await typing();
  await silence();
}
