// What peers say of the files of a folder: one run of each, with the rules that a project would turn on.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
/** Bytes. */
const longestOutput = 2 ** 28;

export interface PeerMessage {
  /** Below the folder. */
  readonly path: string;
  readonly first: number;
  readonly last: number;
  readonly rule: string;
}

interface EslintResult {
  readonly filePath: string;
  readonly messages: readonly {
    readonly ruleId: string | null;
    readonly line: number;
    readonly endLine?: number;
  }[];
}

/**
 * @param more Options of the command.
 * @param config Below `bench/peers`.
 */
export async function askEslint(
  folder: string,
  more: readonly string[] = [],
  config = 'eslint-recommended.config.js',
): Promise<readonly PeerMessage[]> {
  const program = join(root, 'node_modules/eslint/bin/eslint.js');
  const file = join(root, 'bench/peers', config);
  const args = [program, '--no-config-lookup', '-c', file, ...more, '--format', 'json', '.'];
  const results = JSON.parse(await outputOf(process.execPath, args, folder)) as readonly EslintResult[];
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line, endLine = line }) => ({
      path: filePath.slice(folder.length + 1),
      first: line,
      last: endLine,
      rule: ruleId ?? '',
    })),
  );
}

interface OxlintResult {
  readonly diagnostics: readonly {
    readonly code?: string;
    readonly filename: string;
    readonly labels: readonly { readonly span: { readonly line: number } }[];
  }[];
}

/** It dies of some files: the others are asked again without them, and of those it says nothing. */
export async function askOxlint(
  folder: string,
  paths: readonly string[],
  plugins: readonly string[],
): Promise<readonly PeerMessage[]> {
  const categories = ['correctness', 'suspicious', 'pedantic'].flatMap((name) => ['-D', name]);
  const options = [...categories, ...plugins.map((name) => `--${name}-plugin`), '--format', 'json'];
  try {
    const output = await outputOf(join(root, 'node_modules/.bin/oxlint'), [...options, ...paths], folder);
    return (JSON.parse(output) as OxlintResult).diagnostics.flatMap(messageOf);
  } catch (error) {
    if ((error as { readonly signal?: string }).signal !== 'SIGSEGV') throw error;
    if (paths.length === 1) return [];
    const half = Math.ceil(paths.length / 2);
    const halves = [paths.slice(0, half), paths.slice(half)];
    return [
      ...(await askOxlint(folder, halves[0] ?? [], plugins)),
      ...(await askOxlint(folder, halves[1] ?? [], plugins)),
    ];
  }
}

function messageOf({
  code = '',
  filename,
  labels,
}: OxlintResult['diagnostics'][number]): readonly PeerMessage[] {
  return labels.slice(0, 1).map(({ span: { line } }) => ({
    path: filename.replace(/^\.\//, ''),
    first: line,
    last: line,
    rule: code,
  }));
}

/** Linters that found something end with 1. */
export async function outputOf(file: string, args: readonly string[], cwd: string): Promise<string> {
  try {
    return (await run(file, [...args], { cwd, maxBuffer: longestOutput })).stdout;
  } catch (error) {
    const { stdout, code } = error as { readonly stdout?: string; readonly code?: number };
    if (code !== 1 || stdout === undefined) throw error;
    return stdout;
  }
}
