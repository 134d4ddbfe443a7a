// Bundles the sources into dist/, and lays out in build/package/ what is published: `npm publish ./build/package`.
// With a folder as argument both go below that one.
import { join, resolve } from 'node:path';
import { bundle } from './build/bundle.ts';
import { assemblePackage, checkPackage, writeLicences } from './build/published-package.ts';

const root = join(import.meta.dirname, '..');
const output = resolve(process.argv[2] ?? root);
const distFolder = join(output, 'dist');
const packageFolder = join(output, 'build/package');

const bundled = await bundle(root, distFolder);
await writeLicences(root, distFolder, bundled);
await assemblePackage(root, distFolder, packageFolder, bundled);
const files = await checkPackage(packageFolder);
console.log(`${files.length} files to publish: npm publish ${packageFolder}`);
