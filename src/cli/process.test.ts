import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SampleRepository } from '../../test/kit/sample-repository.ts';

const program = join(import.meta.dirname, '../../bin/autoglm.mjs');

/** The command as a user runs it: its own process, worker threads, git. */
describe('the autoglm command', () => {
  let repository: SampleRepository;
  const { NO_COLOR: _noColour, FORCE_COLOR: _colour, ...environment } = process.env;
  const autoglm = (argv: readonly string[], { env = {}, input = '', folder = repository.folder } = {}) =>
    spawnSync(process.execPath, [program, ...argv], {
      cwd: folder,
      env: { ...environment, ...env },
      encoding: 'utf8',
      input,
    });

  beforeAll(() => {
    repository = new SampleRepository().write('a.js', 'start();\n').commitAll();
    repository.write('a.js', 'start();\ndebugger;\n').write('broken.js', 'if (\n');
  });

  afterAll(() => repository[Symbol.dispose]());

  it('exits with 1 on findings, and says what it could not read', () => {
    const { status, stdout, stderr } = autoglm(['review']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/^a\.js:2:1 {2}error {2}no-debugger-or-focused-test {2}[0-9a-f]{7}\n/);
    expect(stdout).toContain('> 2 │ debugger;\n    │ ^^^^^^^^^\n');
    expect(stdout).toContain('! Partial review');
  });

  it('exits with 0 on a clean change', () => {
    const { status, stdout } = autoglm(['review', '--rule', 'no-unused-suppression', '--all', 'a.js']);
    expect({ status, stdout: stdout.replace(/\d+\.\d s/, 'x s') }).toEqual({
      status: 0,
      stdout: 'Reviewed 1 file in x s\n✔ No findings\n',
    });
  });

  it('tells what is wrong in a component of Vue where it stands in the file', () => {
    const text =
      '<template>\n  <p @click="a = 1">{{ a }}</p>\n</template>\n<script setup>\nlet a = 0;\ndebugger;\n</script>\n';
    using components = new SampleRepository().write('README.md', 'Vue\n').commitAll();
    components.write('src/Cart.vue', text);
    const { status, stdout } = autoglm(['review'], { folder: components.folder });
    expect({ status, first: stdout.split('  ', 1)[0] }).toEqual({ status: 1, first: 'src/Cart.vue:6:1' });
    autoglm(['review', '--fix'], { folder: components.folder });
    expect(readFileSync(join(components.folder, 'src/Cart.vue'), 'utf8')).toBe(
      text.replace('debugger;\n', ''),
    );
  });

  it('exits with 2 on wrong usage and with 3 when it cannot run', () => {
    expect(autoglm(['review', '--nonsense']).status).toBe(2);
    expect(autoglm(['review', '--base', 'nowhere'])).toMatchObject({
      status: 3,
      stdout: '',
      stderr: expect.stringMatching(/^error: There is nothing to compare with: nowhere/),
    });
  });

  it('reads a diff from standard input', () => {
    const diff = repository.git('diff');
    expect(autoglm(['review', '--diff', '-', '-q'], { input: diff })).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^a\.js:2:1 .*\n$/),
    });
  });

  it('writes colours only where they are wanted', () => {
    const bare = autoglm(['review', '-q']).stdout;
    const forced = autoglm(['review', '-q'], { env: { FORCE_COLOR: '1' } }).stdout;
    expect(stripVTControlCharacters(bare)).toBe(bare);
    expect(stripVTControlCharacters(forced)).toBe(bare);
    expect(forced).not.toBe(bare);
    expect(autoglm(['review', '-q', '--no-colour'], { env: { FORCE_COLOR: '1' } }).stdout).toBe(bare);
  });

  it('writes the same document into a pipe and into a file', () => {
    const piped = JSON.parse(autoglm(['review', '--format', 'sarif']).stdout) as object;
    autoglm(['review', '--format', 'sarif', '--output', '.git/review.sarif']);
    const filed = spawnSync('cat', ['.git/review.sarif'], {
      cwd: repository.folder,
      encoding: 'utf8',
    }).stdout;
    expect(JSON.parse(filed)).toEqual(piped);
  });

  it('does not mind that its reader goes away', async () => {
    const child = spawn(process.execPath, [program, 'review', '--format', 'json'], {
      cwd: repository.folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const [status] = (await once(child, 'close')) as [number];
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  }, 60_000);

  it('fixes what is safe', () => {
    const { status, stderr } = autoglm(['review', '--fix', 'a.js']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'Fixed 1 finding in 1 file\n' });
    expect(repository.git('diff', '--', 'a.js')).toBe('');
  });
});
