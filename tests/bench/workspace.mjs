// What a workspace of many resolutions costs: node tests/bench/workspace.mjs UNRES CORPUS [FILES].
// The files are the adopted texts of CORPUS over and over, each with numbers, symbols and dates of its own.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

const [unres, corpus, count = '2000'] = process.argv.slice(2);
const texts = fs.readdirSync(corpus, { recursive: true }).filter((name) => name.endsWith('.md')).sort()
  .map((name) => fs.readFileSync(path.join(corpus, name), 'utf8'));
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'unres-workspace-'));

// Round k moves every session by k and every day by k, so that no two files say the same.
const varied = (text, k) => text
  .replace(/\b(\d{2})\/(\d{1,3})\b/g, (all, session, number) => `${(Number(session) + 99 - k) % 99 + 1}/${number}`)
  .replace(/\b(\d{1,2}) (January|March|May|July|August|October|December)\b/g, (all, day, month) => `${(Number(day) + k) % 30 + 1} ${month}`);
let bytes = 0;
for (let i = 0; i < Number(count); ++i) {
  const text = varied(texts[i % texts.length], Math.floor(i / texts.length));
  bytes += Buffer.byteLength(text);
  const folder = path.join(root, String(i % 40));
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, `${i}.unres.md`), text);
}

const server = spawn(unres, ['lsp', '--no-index'], { stdio: ['pipe', 'pipe', 'inherit'] });
const waiting = new Map();
let buffer = Buffer.alloc(0);
server.stdout.on('data', (data) => {
  buffer = Buffer.concat([buffer, data]);
  for (;;) {
    const head = buffer.indexOf('\r\n\r\n');
    if (head < 0) return;
    const length = Number(/Content-Length: (\d+)/.exec(buffer.toString('latin1', 0, head))[1]);
    if (buffer.length < head + 4 + length) return;
    const message = JSON.parse(buffer.toString('utf8', head + 4, head + 4 + length));
    buffer = buffer.subarray(head + 4 + length);
    if (message.method && message.id !== undefined) send({ id: message.id, result: null });
    else if (message.id !== undefined) waiting.get(message.id)?.(message);
  }
});
const send = (message) => {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
};
let next = 1;
const ask = (method, params) => {
  const id = next++;
  const answer = new Promise((resolve) => waiting.set(id, resolve));
  send({ id, method, params });
  return Object.assign(answer, { id });
};
const tell = (method, params) => send({ method, params });
const milliseconds = () => Number(process.hrtime.bigint()) / 1e6;
const memory = (field) => Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(fs.readFileSync(`/proc/${server.pid}/status`, 'utf8'))[1]) / 1024);
const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
const show = (what, value) => console.log(`${what.padEnd(58)} ${value}`);
const timed = async (work) => { const begin = milliseconds(); await work(); return milliseconds() - begin; };
const medianOf = async (times, work) => {
  const all = [];
  for (let i = 0; i < times; ++i) all.push(await timed(() => work(i)));
  return `${median(all).toFixed(1)} ms median, ${Math.max(...all).toFixed(1)} ms most`;
};

show('files, megabytes', `${count}, ${(bytes / 1e6).toFixed(1)}`);
const uri = (name) => pathToFileURL(path.join(root, name)).href;
await ask('initialize', {
  processId: null, workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'all' }],
  capabilities: { general: { positionEncodings: ['utf-16'] }, workspace: { workspaceFolders: true },
    textDocument: { diagnostic: {}, callHierarchy: {} } } });
show('memory at the start', `${memory('VmRSS')} MiB`);
tell('initialized', {});
show('all files read', `${(await timed(() => ask('workspace/symbol', { query: '' }))).toFixed(0)} ms`);
show('memory then, most until then', `${memory('VmRSS')}, ${memory('VmHWM')} MiB`);
for (const query of ['', 'lamps', 'a', 'decides to remain seized', '77/237', 'recgen', 'zzqx'])
  show(`workspace/symbol "${query}"`, await medianOf(21, () => ask('workspace/symbol', { query })));

const first = uri('0/0.unres.md');
const text = fs.readFileSync(path.join(root, '0', '0.unres.md'), 'utf8');
tell('textDocument/didOpen', { textDocument: { uri: first, languageId: 'unres', version: 1, text } });
await ask('textDocument/diagnostic', { textDocument: { uri: first } });
const line = text.split('\n').findIndex((each) => /resolutions? \d+\/\d+/.test(each));
const character = text.split('\n')[line].search(/\d+\/\d+/);
const place = { textDocument: { uri: first }, position: { line, character } };
show('textDocument/references', await medianOf(21, () => ask('textDocument/references', { ...place, context: { includeDeclaration: true } })));
const own = (await ask('textDocument/prepareCallHierarchy', { textDocument: { uri: first }, position: { line: 0, character: 1 } })).result[0];
show('callHierarchy/incomingCalls', await medianOf(21, () => ask('callHierarchy/incomingCalls', { item: own })));
show('callHierarchy/outgoingCalls', await medianOf(21, () => ask('callHierarchy/outgoingCalls', { item: own })));

// A file of ordinary size.
const changed = path.join(root, '7', '47.unres.md');
const before = fs.readFileSync(changed, 'utf8');
show('one changed file, until it is found', await medianOf(21, async (i) => {
  fs.writeFileSync(changed, before + `\n${900 + i}. *Decides* to count to ${i}.\n`);
  tell('workspace/didChangeWatchedFiles', { changes: [{ uri: pathToFileURL(changed).href, type: 2 }] });
  await ask('workspace/symbol', { query: `count to ${i}` });
}));
show('hover after a keystroke in a title', await medianOf(21, async (i) => {
  const title = text.split('\n').findIndex((each) => /^\*\*|^# |\d+\. /.test(each));
  tell('textDocument/didChange', { textDocument: { uri: first, version: 2 + i }, contentChanges: [
    { range: { start: { line: title, character: 12 }, end: { line: title, character: 12 } }, text: 'x' }] });
  await ask('textDocument/hover', place);
}));

const check = () => ask('workspace/diagnostic', { previousResultIds: [] });
{
  const running = check();
  await new Promise((resolve) => setTimeout(resolve, 200));
  show('hover while the workspace is checked', await medianOf(41, () => ask('textDocument/hover', place)));
  const begin = milliseconds();
  tell('$/cancelRequest', { id: running.id });
  const answer = await running;
  await ask('textDocument/hover', place);
  show(`cancelled (${answer.error?.code}), and the next answer`, `${(milliseconds() - begin).toFixed(1)} ms`);
}
let reports;
show('workspace/diagnostic, the first time', `${(await timed(async () => { reports = (await check()).result.items; })).toFixed(0)} ms`);
const previousResultIds = reports.map((each) => ({ uri: each.uri, value: each.resultId }));
show('workspace/diagnostic, unchanged', await medianOf(5, () => ask('workspace/diagnostic', { previousResultIds })));
show('memory then, most until then', `${memory('VmRSS')}, ${memory('VmHWM')} MiB`);
const ids = [];
for (let i = 0; i < 1000; ++i) ids.push(check());
show('1,000 cancelled requests', `${(await timed(async () => {
  for (const each of ids) tell('$/cancelRequest', { id: each.id });
  await Promise.all(ids);
  await ask('textDocument/hover', place);
})).toFixed(0)} ms`);

await ask('shutdown');
tell('exit');
server.on('exit', () => fs.rmSync(root, { recursive: true }));
