// Makes wwwroot/lib of client/:  node build.mjs --out FOLDER --configuration Debug|Release
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values: { out, configuration } } = parseArgs({ options: { out: { type: 'string' }, configuration: { type: 'string' } } });

// Pictures inside pannellum's style sheet are for controls that the viewer here does not show, and would ask the
// Content-Security-Policy for more than 'self'.
const withoutDataUrls = {
  name: 'without-data-urls',
  setup: (bundle) => bundle.onLoad({ filter: /pannellum\.css$/ }, async ({ path }) => ({
    contents: (await readFile(path, 'utf8')).replace(/url\('data:[^']*'\)/g, 'none'),
    loader: 'css',
  })),
};

const { metafile } = await build({
  // Every file of client/ itself; what they share lies in folders below it.
  entryPoints: (await readdir('client')).filter((file) => /\.(js|css)$/.test(file)).map((file) => `client/${file}`),
  outdir: out,
  bundle: true,
  format: 'esm',
  target: ['es2020', 'chrome87', 'firefox78', 'safari14'],
  supported: { destructuring: true }, // All of them know it; Safari 14 errs in a case that does not occur here.
  minify: configuration === 'Release',
  sourcemap: configuration === 'Release' ? false : 'linked',
  legalComments: 'none',
  loader: { '.png': 'file', '.wasm': 'file' },
  assetNames: '[name]',
  plugins: [withoutDataUrls],
  logLevel: 'warning',
  metafile: true,
});

// Whatever was bundled has its licence published beside it.
const packages = [...new Set(Object.keys(metafile.inputs).map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]).filter(Boolean))].sort();
const texts = await Promise.all(packages.map(async (name) => {
  const folder = join('node_modules', name);
  const { version, license, homepage } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry));
  if (!file) {
    throw new Error(`The package ${name} has no licence file.`);
  }

  return `${name} ${version} (${license})${homepage ? `, ${homepage}` : ''}\n\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`;
}));
await writeFile(join(out, 'THIRD-PARTY.txt'), `The scripts and style sheets in this folder hold parts of:\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`);
