// Writes into package.json, from the schema of .unres.json, the settings that mirror it: node settings.mjs. With
// --check it writes nothing and fails where they differ.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
const schema = JSON.parse(readFileSync(file('unres.schema.json'), 'utf8'));
const manifest = JSON.parse(readFileSync(file('package.json'), 'utf8'));

/** A setting that says nothing unless it is set: `null` leaves what `.unres.json` says. */
function mirrored([name, property]) {
  const { description, default: usual, enum: values, properties, ...rest } = property;
  const type = values ? 'string' : rest.type;
  const out = { ...rest, type: [type, 'null'] };
  if (values) {
    out.enum = [...values, null];
  }
  if (properties) {
    out.propertyNames = { enum: Object.keys(properties) };
    out.additionalProperties = schema.definitions[name];
  }
  out.default = null;
  out.scope = 'resource';
  const unset = usual === undefined ? 'what `.unres.json` says' : `what \`.unres.json\` says, else \`${JSON.stringify(usual).replaceAll('"', '')}\``;
  out.markdownDescription = `${description} Unset: ${unset}.`;
  return [`unres.${name}`, out];
}

const mirror = Object.entries(schema.properties).filter(([name]) => name !== '$schema').map(mirrored);
const { properties } = manifest.contributes.configuration;
const own = Object.entries(properties).filter(([, property]) => property.scope !== 'resource');
const wanted = Object.fromEntries([...own.slice(0, 2), ...mirror, ...own.slice(2)]);

if (process.argv.includes('--check')) {
  if (JSON.stringify(wanted) !== JSON.stringify(properties)) {
    console.error('package.json does not mirror unres.schema.json: run node settings.mjs');
    process.exit(1);
  }
} else {
  manifest.contributes.configuration.properties = wanted;
  writeFileSync(file('package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
