import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Bundle } from './bundle.ts';

interface PackageJson {
  readonly name: string;
  readonly files: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** Fields that mean something to a user of the package; scripts, tools and the packaged Node serve a checkout only. */
const publishedFields: ReadonlySet<string> = new Set([
  'name',
  'version',
  'description',
  'license',
  'type',
  'bin',
  'files',
  'engines',
  'repository',
  'homepage',
  'bugs',
  'keywords',
]);
/** npm adds the first two by itself. */
const alwaysPublished = ['README.md', 'LICENSE'];
const allowed =
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|bin\/[\w-]+\.mjs|dist\/.+\.js|dist\/third-party-licenses\.txt|schema\/.+\.json|docs\/(?:ci|rules\/.+)\.md|action\.yml|templates\/(?:gitlab\/template\.yml|jenkins\/Jenkinsfile|slack-manifest\.yml))$/;

/** Lays out in `folder` what `npm publish` is to send, with the bundle that is in `distFolder`. */
export async function assemblePackage(
  root: string,
  distFolder: string,
  folder: string,
  bundle: Bundle,
): Promise<void> {
  const original = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as PackageJson;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of [...original.files, ...alwaysPublished]) {
    const source = name === 'dist' ? distFolder : join(root, name);
    if (existsSync(source)) await cp(source, join(folder, name), { recursive: true });
  }
  const published = publishedManifest(original, bundle);
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(published, undefined, 2)}\n`);
}

/** Packages whose program is started, where it is there; nothing imports them. */
const programs = ['@ast-grep/cli'];

function publishedManifest(original: PackageJson, { imported }: Bundle): object {
  const fields = Object.entries(original).filter(([field]) => publishedFields.has(field));
  const dependencies = [...programs, ...imported].map((name) => [name, versionOf(original, name)] as const);
  return { ...Object.fromEntries(fields), dependencies: Object.fromEntries(dependencies) };
}

function versionOf({ dependencies }: PackageJson, name: string): string {
  const version = dependencies[name];
  if (version === undefined) throw new Error(`the sources import ${name}, which is not in "dependencies"`);
  return version;
}

/** The licences of what is bundled ask to travel with it. */
export async function writeLicences(root: string, distFolder: string, { inside }: Bundle): Promise<void> {
  const texts = inside.map(async (name) => {
    const licence = await readFile(join(root, 'node_modules', name, 'LICENSE'), 'utf8');
    return `${name}\n${'='.repeat(name.length)}\n\n${licence.trim()}\n`;
  });
  await writeFile(join(distFolder, 'third-party-licenses.txt'), (await Promise.all(texts)).join('\n\n'));
}

/**
 * Asks npm what it would send.
 *
 * @throws when that holds anything but the program and its documentation
 */
export async function checkPackage(folder: string): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)('npm', ['pack', '--dry-run', '--json'], { cwd: folder });
  const [packed] = JSON.parse(stdout) as readonly [{ readonly files: readonly { readonly path: string }[] }];
  const paths = packed.files.map(({ path }) => path);
  const superfluous = paths.filter((path) => !allowed.test(path));
  if (superfluous.length > 0) throw new Error(`not to be published: ${superfluous.join(', ')}`);
  return paths;
}
