// Bundles the extension into dist/extension.js, with the licences of what is bundled beside it;
// --watch rebuilds on every change.
import { build, context } from 'esbuild';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const watch = process.argv.includes('--watch');
const options = {
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
  bundle: true,
  platform: 'node',
  target: 'node16', // VS Code 1.75
  format: 'cjs',
  external: ['vscode'],
  minify: !watch,
  sourcemap: watch,
  metafile: true,
  legalComments: 'none', // Kept in dist/THIRD-PARTY.txt.
  logLevel: 'warning',
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
  await (await context(options)).watch();
} else {
  writeLicences((await build(options)).metafile);
}
