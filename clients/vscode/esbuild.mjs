// Bundles the extension into dist/extension.js and the script of its preview into dist/preview.js, with the licences
// of what is bundled beside them;
// --watch rebuilds on every change.
import { build, context } from 'esbuild';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const watch = process.argv.includes('--watch');
const common = {
  bundle: true,
  minify: !watch,
  sourcemap: watch,
  metafile: true,
  legalComments: 'none', // Kept in dist/THIRD-PARTY.txt.
  logLevel: 'warning',
};
const extension = {
  ...common,
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
  platform: 'node',
  target: 'node16', // VS Code 1.75
  format: 'cjs',
  external: ['vscode'],
};
const preview = {
  ...common,
  entryPoints: ['page/main.ts'],
  outfile: 'dist/preview.js',
  platform: 'browser',
  target: 'chrome108', // VS Code 1.75
  format: 'iife',
};

function writeLicences(metafile) {
  const folders = Object.keys(metafile.inputs)
    .map((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0])
    .filter(Boolean);
  const notices = [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : license;
    return `${name} ${version}\n\n${text}\n`;
  });
  writeFileSync('dist/THIRD-PARTY.txt', notices.join(`\n${'-'.repeat(78)}\n\n`));
}

if (watch) {
  await Promise.all([extension, preview].map(async (options) => (await context(options)).watch()));
} else {
  await build(preview);
  writeLicences((await build(extension)).metafile);
}
