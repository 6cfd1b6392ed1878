// Holds a transcript of the session tests against LSP's machine-readable specification.
// node validate.mjs TOOLS TRANSCRIPT, where TOOLS holds metamodel.mjs and metaModel-3.18.json.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [tools, transcript] = process.argv.slice(2).map((p) => path.resolve(p));
const { MetaModel } = await import(pathToFileURL(path.join(tools, 'metamodel.mjs')).href);
const model = new MetaModel(path.join(tools, 'metaModel-3.18.json'));
let checked = 0;
const violations = new Map();
for (const line of fs.readFileSync(transcript, 'utf8').split('\n').filter(Boolean)) {
  const message = JSON.parse(line);
  const known = model.req.has(message.asked ?? message.method) || model.not.has(message.method);
  if (!known || message.error) continue;
  const found = message.method ? model.params(message.method, message.params) : model.result(message.asked, message.result);
  checked += 1;
  for (const violation of found ?? []) violations.set(violation, (violations.get(violation) ?? 0) + 1);
}
for (const [violation, count] of violations) console.log(`${count} × ${violation}`);
console.log(`${checked} messages checked, ${violations.size} violations`);
process.exit(violations.size > 0 || checked === 0 ? 1 : 0);
