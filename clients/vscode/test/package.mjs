// Holds package.json to what it names: the schema of .unres.json, the commands of the extension and, where UNRES is
// the server, of the server, the README, files and places of Enter.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const text = (name) => readFileSync(join(root, name), 'utf8');
const manifest = JSON.parse(text('package.json'));
const { contributes } = manifest;

// Settings.
execFileSync('node', [join(root, 'settings.mjs'), '--check'], { stdio: 'inherit' });
assert.equal(text('unres.schema.json'), text('../../docs/unres.schema.json'), 'the schema is that of the documentation');
const readme = text('README.md');
for (const setting of Object.keys(contributes.configuration.properties)) {
  assert.ok(readme.includes(`\`${setting}\``), `the README tells of ${setting}`);
}

// Commands: those of the extension run here, the others on the server.
const contributed = contributes.commands.map(({ command }) => command);
const source = text('src/extension.ts');
const own = contributed.filter((command) => source.includes(`'${command}': `));
const inner = ['unres.applyFix', 'unres.explainRule', 'unres.submissionReport', 'unres.doctor', 'unres.openIssues', 'unres.preview'];
for (const { command, title, category, enablement } of contributes.commands) {
  assert.ok(title && category === 'UN resolution', command);
  const served = enablement?.includes(command.replace('unres.', 'unres.can.'));
  assert.ok(own.includes(command) || served, `${command} is run here, or enabled where the server can`);
  assert.ok(readme.includes(title.replace(/…$/, '')), `the README tells of “${title}”`);
}
for (const command of source.matchAll(/^ {4}'(unres\.\w+)': /gm)) {
  assert.ok(contributed.includes(command[1]), `${command[1]} is contributed`);
}
for (const { command } of [...Object.values(contributes.menus).flat(), ...contributes.keybindings]) {
  assert.ok(contributed.includes(command), `${command} of a menu is contributed`);
}

// Files.
const media = contributes.walkthroughs.flatMap(({ steps }) => steps.map((step) => step.media.image ?? step.media.markdown));
const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => path);
for (const file of [manifest.icon, ...media, ...pictures, contributes.snippets[0].path, contributes.grammars[0].path]) {
  assert.ok(existsSync(join(root, file)), `${file} is there`);
}
for (const { prefix, body, description } of Object.values(JSON.parse(text('snippets/unres.json')))) {
  assert.ok(prefix && body && description);
}

// Enter behind a preambular paragraph leaves an empty line, elsewhere it does not.
const { onEnterRules } = JSON.parse(text('language-configuration.json'));
const pattern = (rule) => (rule ? new RegExp(rule.pattern ?? rule, rule.flags) : /(?:)/);
const brings = (before, above = '', after = '') =>
  onEnterRules.find((rule) => pattern(rule.beforeText).test(before) && pattern(rule.afterText).test(after) && pattern(rule.previousLineText).test(above))
    ?.action.appendText;
assert.equal(brings('*Recalling* its resolution 70/1 of 25 September 2015,'), '\n');
assert.equal(brings('*Recalling* the Charter,[^1]'), '\n');
assert.equal(brings('*Recalling* the Charter,¹²'), '\n');
assert.equal(brings('*The General Assembly*,'), '\n');
assert.equal(brings('The General Assembly,'), '\n');
assert.equal(brings('of the Charter, of the Declaration,', '*Recalling* the purposes'), undefined);
assert.equal(brings('1. *Requests* the Secretary-General to report;'), undefined);
assert.equal(brings('*Recalling* its resolution', '', ' 70/1,'), undefined);

// The server's own commands.
if (process.env.UNRES) {
  const server = spawn(process.env.UNRES, ['lsp', '--no-index'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const message = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  server.stdin.write(`Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`);
  let answer = '';
  for await (const chunk of server.stdout) {
    answer += chunk;
    const [head, body] = answer.split('\r\n\r\n');
    if (body && Buffer.byteLength(body) >= Number(/Content-Length: (\d+)/.exec(head)[1])) break;
  }
  server.kill();
  const { commands } = JSON.parse(answer.split('\r\n\r\n')[1]).result.capabilities.executeCommandProvider;
  for (const command of commands) {
    assert.ok(contributed.includes(command) !== inner.includes(command), `${command} of the server is in the palette, or is used by a command that is`);
    assert.ok(!own.includes(command), `${command} is registered by the language client already`);
  }
}
console.log('package.json is as wanted');
