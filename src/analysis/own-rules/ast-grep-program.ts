import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** As Node names it. */
type Machine = Pick<NodeJS.Process, 'platform' | 'arch'>;

/**
 * The program ast-grep as npm brings it; undefined: there is none for this machine. Its package links it in a script after
 * the installation, which careful people switch off: what is looked for is the package of the platform itself.
 */
export function findAstGrep({ platform, arch }: Machine = process): string | undefined {
  const from = createRequire(import.meta.url);
  const cli = packageFolder(from, '@ast-grep/cli');
  if (cli === undefined) return undefined;
  const name = `@ast-grep/cli-${platform}-${arch}${librariesOf[platform] ?? ''}`;
  const folder = packageFolder(createRequire(join(cli, 'package.json')), name);
  const program = folder && join(folder, platform === 'win32' ? 'ast-grep.exe' : 'ast-grep');
  return program !== undefined && existsSync(program) ? program : undefined;
}

const librariesOf: Readonly<Record<string, string>> = { linux: '-gnu', win32: '-msvc' };

function packageFolder(from: NodeJS.Require, name: string): string | undefined {
  try {
    return dirname(from.resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
}
