// Real sources to measure on: published npm packages, packed at run time and kept in the temporary folder.
import { execFile } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where packages are kept between runs. */
export const benchFolder = join(tmpdir(), 'open-autoglm-bench');

/** Packages that publish readable sources; versions are fixed so that runs can be compared. */
const packages = [
  'effect@3.18.4',
  'rxjs@7.8.2',
  'three@0.180.0',
  'lodash@4.17.21',
  'date-fns@4.1.0',
  'zod@4.1.12',
  'express@5.1.0',
  'mongoose@8.19.1',
  'sequelize@6.37.7',
  'webpack@5.102.1',
  'socket.io@4.8.1',
  '@tanstack/query-core@5.90.3',
  '@tanstack/router-core@1.132.47',
  'knex@3.1.0',
  'winston@3.18.3',
  'pm2@6.0.13',
  'fastify@5.6.1',
  'undici@7.16.0',
  'ajv@8.17.1',
  'yargs@18.0.0',
  'typeorm@0.3.27',
  'hono@4.9.12',
];

/** Sizes in which people write files, in characters. */
const [smallest, largest] = [800, 60_000];

export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Unpacks a package once. @throws when the registry does not have it. */
export async function unpackPackage(spec: string): Promise<string> {
  const folder = join(benchFolder, 'packages', spec.replaceAll('/', '+'));
  if (existsSync(folder)) return folder;
  const draft = `${folder}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const { stdout } = await run('npm', ['pack', spec, '--json', '--silent', '--pack-destination', draft], {
    maxBuffer: 2 ** 26,
  });
  const [packed] = JSON.parse(stdout) as { filename: string }[];
  if (packed === undefined) throw new Error(`npm packed nothing for ${spec}`);
  const archive = join(draft, packed.filename.replace('@', '').replaceAll('/', '-'));
  // It says of each file that it does not know what old versions of npm wrote beside it.
  await run('tar', ['-xzf', archive, '-C', draft, '--strip-components=1'], { maxBuffer: 2 ** 26 });
  rmSync(archive);
  renameSync(draft, folder);
  return folder;
}

/** The first `count` files of a fixed shuffle over all packages' sources. */
export async function realSources(count: number): Promise<readonly Source[]> {
  const folders: string[] = [];
  for (const spec of packages) folders.push(await unpackPackage(spec));
  const paths = folders.flatMap((folder) =>
    globSync('**/*.{js,ts,tsx,mjs}', { cwd: folder })
      .filter((path) => !/\.d\.ts$|\.min\.|(^|\/)(?:dist|build|umd|browser|bundles)\//.test(path))
      .map((path) => join(folder, path)),
  );
  const sources: Source[] = [];
  const keyOf = (path: string): number => shuffleKey(path.slice(benchFolder.length));
  for (const path of paths.sort((a, b) => keyOf(a) - keyOf(b))) {
    if (sources.length === count) return sources;
    const text = readFileSync(path, 'utf8');
    if (text.length >= smallest && text.length <= largest) sources.push({ path, text });
  }
  throw new Error(`there are only ${sources.length} sources, ${count} are needed`);
}

/** FNV-1a: the same order on every machine. */
export function shuffleKey(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
