// What the command and its peers say of a folder of files: one run each.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ReviewDocument } from '../../src/cli/formats/review-document.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
/** Bytes. */
const longestOutput = 2 ** 28;

export interface Told {
  /** Below the folder. */
  readonly path: string;
  readonly first: number;
  readonly last: number;
  /** Of ours the kind, of others the rule. */
  readonly name: string;
}

export const linters: Readonly<Record<string, (folder: string) => Promise<readonly Told[]>>> = {
  'Open-AutoGLM': askOurs,
  'ESLint + plug-ins': askEslint,
  oxlint: askOxlint,
};

async function askOurs(folder: string): Promise<readonly Told[]> {
  const args = [join(root, 'bin/autoglm.mjs'), 'review', '--all', '--format', 'json', '--fail-on', 'never'];
  const review = JSON.parse(await outputOf(process.execPath, args, folder)) as ReviewDocument;
  return review.findings.map(({ path, start, end, kind }) => ({
    path,
    first: start.line,
    last: end.line,
    name: kind,
  }));
}

interface EslintResult {
  readonly filePath: string;
  readonly messages: readonly {
    readonly ruleId: string | null;
    readonly line: number;
    readonly endLine?: number;
  }[];
}

async function askEslint(folder: string): Promise<readonly Told[]> {
  const program = join(root, 'node_modules/eslint/bin/eslint.js');
  const config = join(root, 'bench/peers/eslint-recommended.config.js');
  const args = [program, '--no-config-lookup', '-c', config, '--no-inline-config', '--format', 'json', '.'];
  const results = JSON.parse(await outputOf(process.execPath, args, folder)) as readonly EslintResult[];
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line, endLine }) => ({
      path: filePath.slice(folder.length + 1),
      first: line,
      last: endLine ?? line,
      name: ruleId ?? '',
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

async function askOxlint(folder: string): Promise<readonly Told[]> {
  const categories = ['correctness', 'suspicious', 'pedantic'].flatMap((name) => ['-D', name]);
  const plugins = ['promise', 'node'].map((name) => `--${name}-plugin`);
  const program = join(root, 'node_modules/.bin/oxlint');
  const output = await outputOf(program, [...categories, ...plugins, '--format', 'json', '.'], folder);
  return (JSON.parse(output) as OxlintResult).diagnostics.flatMap(({ code = '', filename, labels }) =>
    labels.slice(0, 1).map(({ span }) => ({
      path: filename.replace(/^\.\//, ''),
      first: span.line,
      last: span.line,
      name: code,
    })),
  );
}

/** Linters that found something end with 1. */
async function outputOf(file: string, args: readonly string[], cwd: string): Promise<string> {
  try {
    return (await run(file, [...args], { cwd, maxBuffer: longestOutput })).stdout;
  } catch (error) {
    const { stdout, code } = error as { readonly stdout?: string; readonly code?: number };
    if (code !== 1 || stdout === undefined) throw error;
    return stdout;
  }
}
