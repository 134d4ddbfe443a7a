import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkPackage } from '../../scripts/build/published-package.ts';

const root = join(import.meta.dirname, '../..');
const node = (...argv: readonly string[]) => spawnSync(process.execPath, argv, { encoding: 'utf8' });

/** In a process of its own: the bundler's native part does not know the objects of jest's realm. */
function bundle(project: string) {
  const script = `
    import { bundle } from ${JSON.stringify(pathToFileURL(join(root, 'scripts/build/bundle.ts')))};
    await bundle(${JSON.stringify(project)}, ${JSON.stringify(join(project, 'dist'))});`;
  return node('--input-type=module', '--eval', script);
}

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'autoglm-build-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** The files of a folder that are read with the one of this name, by static imports. */
async function filesBehind(chunks: string, start: string): Promise<readonly string[]> {
  const names = await readdir(chunks);
  const found = new Set(names.filter((name) => name.startsWith(start)));
  for (const name of found) {
    const text = await readFile(join(chunks, name), 'utf8');
    for (const [, imported = ''] of text.matchAll(/^import .*"\.\/([^"]+)";$/gm)) found.add(imported);
  }
  return [...found];
}

interface Manifest {
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

describe('the published package', () => {
  let published: string;
  let manifest: Manifest;

  beforeAll(async () => {
    const { status, stderr } = node(join(root, 'scripts/build.ts'), folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    published = join(folder, 'build/package');
    await symlink(join(root, 'node_modules'), join(published, 'node_modules'));
    manifest = JSON.parse(await readFile(join(published, 'package.json'), 'utf8')) as Manifest;
  });

  it('brings no Node of its own, no scripts and no tools', () => {
    const forCheckouts = ['optionalDependencies', 'devDependencies', 'scripts', 'private', 'overrides'];
    expect(forCheckouts.filter((field) => field in manifest)).toEqual([]);
    expect(manifest.bin).toEqual({ autoglm: 'bin/autoglm.mjs' });
  });

  it('depends on what the bundle imports, at the versions that were tested', async () => {
    const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Manifest;
    expect(manifest.dependencies).toMatchObject({ fastify: dependencies['fastify'] });
    expect(dependencies).toMatchObject(manifest.dependencies);
    expect(manifest.dependencies).not.toHaveProperty('zod');
  });

  it('has the threads begin with the rules for TypeScript, without YAML and what the command line needs', async () => {
    const read = await filesBehind(join(published, 'dist/chunks'), 'worker-');
    expect(read).toContainEqual(expect.stringMatching(/^typescript-/));
    expect(
      read.filter((name) => /^(?:yaml|vue|repository|effective|review-command|engine)/.test(name)),
    ).toEqual([]);
  });

  it('holds the licences of what is bundled', async () => {
    expect(await readFile(join(published, 'dist/third-party-licenses.txt'), 'utf8')).toMatch(
      /^zod\n===\n\nMIT/m,
    );
  });

  it('reviews, in worker threads of its own', async () => {
    const project = join(folder, 'reviewed');
    await mkdir(project);
    await writeFile(join(project, 'a.ts'), 'debugger;\n');
    await writeFile(join(project, 'Dockerfile'), 'FROM node\n');
    const review = node(join(published, 'bin/autoglm.mjs'), 'review', '--all', '--format', 'github', project);
    expect(review).toMatchObject({ status: 1, stdout: expect.stringContaining('a.ts,line=1') });
    // Its rules are read when the first such file comes.
    expect(review.stdout).toContain('Dockerfile,line=1');
  });

  it('starts the server', () => {
    const refused = spawnSync(process.execPath, [join(published, 'bin/autoglm-server.mjs')], {
      encoding: 'utf8',
      env: { ...process.env, PORT: 'none' },
    });
    expect(refused.stderr).toMatch(/^These settings of the environment are not valid:\n {2}PORT/);
    expect(refused.status).toBe(3);
  });

  it('is refused with a file that nobody needs', async () => {
    await writeFile(join(published, 'dist/main.js.map'), '{}');
    await expect(checkPackage(published)).rejects.toThrow('not to be published: dist/main.js.map');
  });
});

describe('the bundle', () => {
  it('keeps dynamic imports lazy, and finds worker threads at their new address', async () => {
    const project = join(folder, 'project');
    const files = {
      'package.json': '{ "type": "module" }',
      'src/cli/main.ts': `
        import { Worker } from 'node:worker_threads';
        const { lazy } = await import('../lazy.ts');
        new Worker(new URL('../work/worker-entry.ts', import.meta.url), { workerData: lazy });`,
      'src/lazy.ts': `export const lazy: string = 'hello';`,
      'src/work/worker-entry.ts': `
        import { workerData } from 'node:worker_threads';
        console.log(workerData, 'from a thread');`,
    };
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(project, path)), { recursive: true });
      await writeFile(join(project, path), text);
    }

    expect(bundle(project)).toMatchObject({ status: 0, stderr: '' });
    await rm(join(project, 'src'), { recursive: true });
    expect(node(join(project, 'dist/cli/main.js'))).toMatchObject({
      stdout: 'hello from a thread\n',
      stderr: '',
    });
    expect(await readdir(join(project, 'dist/chunks'))).toHaveLength(2);
  });

  it('is not made when an import cannot be resolved', async () => {
    const project = join(folder, 'broken');
    await mkdir(join(project, 'src'), { recursive: true });
    await writeFile(join(project, 'src/main.ts'), `import './nowhere.ts';`);
    expect(bundle(project)).toMatchObject({ status: 1, stderr: expect.stringContaining('nowhere.ts') });
  });
});
