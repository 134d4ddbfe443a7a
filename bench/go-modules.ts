// Real Go to measure on: published modules, fetched at run time. It needs the `go` command, which keeps them in its own cache.
import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { benchFolder } from './npm-sources.ts';

const run = promisify(execFile);

/** The folder with what a module published. @throws when no proxy has that version, or `go` is not installed. */
export async function unpackModule(spec: string): Promise<string> {
  mkdirSync(join(benchFolder, 'no-module'), { recursive: true });
  const { stdout } = await run('go', ['mod', 'download', '-json', spec], {
    // A folder that is in no module: nothing there could replace or exclude a version.
    cwd: join(benchFolder, 'no-module'),
    env: { ...process.env, GO111MODULE: 'on', GOFLAGS: '-mod=mod', GOWORK: 'off' },
  });
  const { Dir: folder } = JSON.parse(stdout) as { Dir?: string };
  if (folder === undefined) throw new Error(`there is no ${spec}`);
  return folder;
}
