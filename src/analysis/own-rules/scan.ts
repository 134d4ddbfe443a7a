import type { OwnFindings, OwnRule } from '../../domain/own-rule.ts';
import { helperRules } from './helper-rules.ts';
import { RuleFolder } from './rule-folder.ts';
import type { WrittenFile } from './rule-folder.ts';
import { defaultRunLimits, runAstGrep } from './run-ast-grep.ts';
import { nothingFound, readScan, withoutIgnores } from './scan-output.ts';

export interface ScanOptions {
  readonly program: string;
  /** Milliseconds of `performance.now()` when it has to end. */
  readonly until: number;
  readonly signal?: AbortSignal;
}

export interface Scan {
  readonly rules: readonly OwnRule[];
  /** No two with the same path. */
  readonly files: readonly WrittenFile[];
}

/** Milliseconds; with less there is no use in another attempt. */
const leastTime = 100;

/**
 * Runs rules over files. Where a run fails, by its time or what it prints, its files are tried in two halves: one of them is
 * to blame, and the others are not to go unread for it.
 * @throws {Error} Only when the signal aborts.
 */
export async function scan(
  { rules, files }: Scan,
  options: ScanOptions,
): Promise<ReadonlyMap<string, OwnFindings>> {
  const attempt = async (some: readonly WrittenFile[]): Promise<ReadonlyMap<string, OwnFindings>> => {
    const left = options.until - performance.now();
    if (left < leastTime) return failed(some, 'there was no time left');
    // What is left then is for the halves, if they are needed.
    const milliseconds = files.length > 1 ? left / 2 : left;
    const result = await scanOnce({ rules, files: some }, milliseconds, options);
    if (!('failure' in result)) return result.found;
    if (some.length < 2 || result.isOfRules === true) return failed(some, result.failure);
    const middle = Math.ceil(some.length / 2);
    return new Map([...(await attempt(some.slice(0, middle))), ...(await attempt(some.slice(middle)))]);
  };
  // What takes long is likely to be long: the others come first.
  const shortFirst = files.toSorted((a, b) => a.text.length - b.text.length);
  return rules.length === 0 || files.length === 0 ? new Map() : attempt(shortFirst);
}

type Scanned =
  | { readonly found: ReadonlyMap<string, OwnFindings> }
  | { readonly failure: string; readonly isOfRules?: boolean };

async function scanOnce(
  { rules, files }: Scan,
  milliseconds: number,
  { program, signal }: Pick<ScanOptions, 'program' | 'signal'>,
): Promise<Scanned> {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const helpers = helperRules(rules, [...texts.values()]);
  await using folder = await RuleFolder.create([...rules.map(({ text }) => text), ...helpers]);
  const refused = await folder.write(files.map(({ path, text }) => ({ path, text: withoutIgnores(text) })));
  const limits = { ...defaultRunLimits, milliseconds };
  const run = { cwd: folder.tree, limits, ...(signal && { signal }) };
  const result = await runAstGrep(program, folder.scanArguments, run);
  if (result.kind === 'failed') return { failure: result.detail };
  // 1: a finding is an error.
  if (result.status > 1) return { failure: firstLine(result.errors), isOfRules: true };
  const byId = new Map(rules.map((rule) => [rule.id as string, rule]));
  const found = readScan(result.output, texts, byId);
  const unread = Array.from(refused, ([path, failure]) => [path, { ...nothingFound, failure }] as const);
  return { found: new Map([...found, ...unread]) };
}

function failed(files: readonly WrittenFile[], failure: string): ReadonlyMap<string, OwnFindings> {
  return new Map(files.map(({ path }) => [path, { ...nothingFound, failure }]));
}

function firstLine(text: string): string {
  return /^.*/.exec(text.trim())?.[0] ?? '';
}
