import { resolve } from 'node:path';
import { findAstGrep } from '../analysis/own-rules/ast-grep-program.ts';
import type { RuleFileProblem } from '../analysis/own-rules/check-rules.ts';
import { readRuleCases } from '../analysis/own-rules/read-rule-cases.ts';
import type { RuleCase } from '../analysis/own-rules/read-rule-cases.ts';
import { tryRuleCases } from '../analysis/own-rules/try-rule-cases.ts';
import type { CaseOutcome } from '../analysis/own-rules/try-rule-cases.ts';
import { say } from '../domain/locale.ts';
import type { Locale } from '../domain/locale.ts';
import { isMisnamedCaseFile, isRuleCaseFile, ownRuleCasesFolder } from '../domain/own-rule.ts';
import type { OwnRule } from '../domain/own-rule.ts';
import { openChange } from '../forges/local/open-change.ts';
import type { LocalChange } from '../forges/local/open-change.ts';
import type { BrokenFile } from '../review/own-settings.ts';
import { exitCodes } from './command-io.ts';
import type { CommandIo } from './command-io.ts';
import { readEffectiveConfig } from './effective-config.ts';
import type { RuleSource } from './effective-config.ts';
import { renderCases, renderCasesAsJson } from './render-rule-cases.ts';

export interface RulesTestOptions {
  readonly json?: boolean;
}

export interface TriedCase {
  readonly case: RuleCase;
  readonly outcome: CaseOutcome;
}

/** What became of all cases of a repository. */
export interface TriedCases {
  readonly tried: readonly TriedCase[];
  readonly rules: readonly OwnRule[];
  /** What is wrong with the rules, their cases and the settings. */
  readonly broken: readonly BrokenFile[];
  readonly locale: Locale;
}

/** `autoglm rules test`. @returns the exit code: 1 where a case fails, 3 where a rule or a file of cases is broken */
export async function runRulesTest(
  path: string,
  { json }: RulesTestOptions,
  io: CommandIo,
  engine: RuleSource,
): Promise<number> {
  const tried = await tryCases(path, io, engine);
  io.out.write(json === true ? renderCasesAsJson(tried) : renderCases(tried));
  if (tried.broken.length > 0) return exitCodes.cannotRun;
  return tried.tried.every(({ outcome }) => outcome.kind === 'passed') ? exitCodes.clean : exitCodes.findings;
}

/** Of the work tree: who writes a rule tries it before he commits it. */
async function tryCases(path: string, io: CommandIo, engine: RuleSource): Promise<TriedCases> {
  const change = await openChange({ path: resolve(io.cwd, path), all: true });
  const { source, filesIn } = change;
  const request = { source, filesIn, side: 'head', file: undefined, options: undefined } as const;
  const { config, broken } = await readEffectiveConfig(request, engine, io);
  const rules = config.own?.rules ?? [];
  const { cases, problems } = readRuleCases(await caseFiles(change), rules);
  // Where it is not installed, that is what is wrong with every rule, and there is nothing to try.
  const program = findAstGrep() ?? '';
  const until = performance.now() + config.ownRuleLimits.seconds * 1_000;
  const outcomes = await tryRuleCases(cases, { program, until });
  const tried = cases.flatMap((one, index) => {
    const outcome = outcomes[index];
    return outcome === undefined ? [] : [{ case: one, outcome }];
  });
  const wrong = [...problems, ...(await misnamedFiles(change))].map(({ file, problem }) => ({
    ...{ file, problems: [problem] },
  }));
  return { tried, rules, broken: [...broken, ...wrong], locale: config.language };
}

/** Who writes cases wants them tried. */
async function misnamedFiles({ filesIn }: LocalChange): Promise<readonly RuleFileProblem[]> {
  const files = (await filesIn(ownRuleCasesFolder)).filter(isMisnamedCaseFile);
  const message = say(
    'The file is not read: its name must end in `-test.yml`.',
    '不会读取该文件：文件名必须以 `-test.yml` 结尾。',
  );
  return files.map((file) => ({ file, problem: { line: 1, column: 1, message, allowed: [] } }));
}

async function caseFiles({ source, filesIn }: LocalChange) {
  const paths = (await filesIn(ownRuleCasesFolder)).filter(isRuleCaseFile);
  const texts = await source.files(paths, 'head');
  return [...texts].flatMap(([file, text]) => (typeof text === 'string' ? [{ file, text }] : []));
}
