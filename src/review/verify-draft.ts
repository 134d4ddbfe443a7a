import type { FileAnalysis } from '../analysis/analyse-file.ts';
import type { AnalysisSettings } from '../analysis/rule-settings.ts';
import type { AnalysisPool } from '../analysis/worker/pool.ts';
import type { RepositoryConfig } from '../config/repository-config.ts';
import type { Draft, DraftedFile, DraftProblem } from '../domain/draft.ts';
import type { Finding } from '../domain/finding.ts';
import type { RepoPath } from '../domain/ids.ts';
import { tryEdits } from '../domain/text-edit.ts';
import type { TextEdit } from '../domain/text-edit.ts';
import { isDocumentPath } from '../domain/writable-path.ts';
import type { CommittedFile } from '../ports/branches.ts';
import type { ChangeSource } from '../ports/change-source.ts';
import { analysisSettings } from './analyse.ts';
import type { FixChecks } from './check-fixes.ts';
import { patchOf } from './patch.ts';
import type { Patch } from './patch.ts';
import { judgeEdits } from './verify.ts';

/** What was shown to hold at the head; only this is shown to people, and committed. */
export interface VerifiedDraft extends Patch {
  readonly files: readonly [CommittedFile, ...CommittedFile[]];
  /** Documents: there is nothing in them to be parsed. */
  readonly unparsed: readonly RepoPath[];
  /** Command of the operator that passes with it at that head, and without it too; absent: nobody knows. */
  readonly passes?: string;
}

export type DraftVerdict =
  | { readonly kind: 'verified'; readonly draft: VerifiedDraft }
  | { readonly kind: 'rejected'; readonly problem: DraftProblem };

export interface VerifyDraftInput {
  readonly source: Pick<ChangeSource, 'files'>;
  readonly config: RepositoryConfig;
  readonly pool: AnalysisPool;
  readonly signal?: AbortSignal;
  /** undefined: there is no command, or it may not be run on this. */
  readonly checks?: FixChecks | undefined;
}

interface Step extends CommittedFile {
  readonly edits: readonly TextEdit[];
}

/**
 * Holds a draft to what fixes are held to: it applies to the files at the head, every file that is no document parses before
 * and after, no rule finds anything new, and the finding that it is for is gone.
 */
export async function verifyDraft(draft: Draft, input: VerifyDraftInput): Promise<DraftVerdict> {
  const paths = draft.files.map(({ path }) => path);
  const texts = await input.source.files(paths, 'head');
  const steps: Step[] = [];
  for (const file of draft.files) {
    const step = stepOf(file, texts.get(file.path));
    if ('kind' in step) return { kind: 'rejected', problem: step };
    steps.push(step);
  }
  const problem = await problemIn(steps, draft, input);
  const [first, ...rest] = steps.map(({ path, before, after }): CommittedFile => ({ path, before, after }));
  if (problem !== undefined) return { kind: 'rejected', problem };
  if (first === undefined) return { kind: 'rejected', problem: problemOf('changes-nothing', '') };
  const files = [first, ...rest] as const;
  const verified = { files, unparsed: paths.filter(isDocumentPath), ...patchOf(files) };
  return input.checks === undefined ? { kind: 'verified', draft: verified } : checked(verified, input.checks);
}

/** The operator's command has the last word, where it passes without the draft. */
async function checked(draft: VerifiedDraft, checks: FixChecks): Promise<DraftVerdict> {
  if ((await checks.ending(new Map())) !== 'passed') return { kind: 'verified', draft };
  const ending = await checks.ending(new Map(draft.files.map(({ path, after }) => [path, after])));
  if (ending === undefined) return { kind: 'verified', draft };
  if (ending === 'passed') return { kind: 'verified', draft: { ...draft, passes: checks.command } };
  return { kind: 'rejected', problem: problemOf('check-failed', '', checks.command) };
}

function problemOf(kind: DraftProblem['kind'], path: string, detail = ''): DraftProblem {
  return { kind, path, detail };
}

function stepOf(
  file: DraftedFile,
  found: string | { readonly absent: string } | undefined,
): Step | DraftProblem {
  const { path } = file;
  if (file.kind === 'new') {
    const isFree = found === undefined || (typeof found !== 'string' && found.absent === 'missing');
    const edits = [{ path, range: { start: 0, end: 0 }, text: file.text }];
    return isFree ? { path, before: undefined, after: file.text, edits } : problemOf('is-there', path);
  }
  if (typeof found !== 'string') return problemOf('does-not-apply', path);
  // What could not be decoded reads as U+FFFD, and would be written as that.
  if (found.includes('\uFFFD')) return problemOf('not-utf-8', path);
  const after = tryEdits(found, file.edits);
  if (after === undefined) return problemOf('does-not-apply', path);
  if (after === found) return problemOf('changes-nothing', path);
  return { path, before: found, after, edits: file.edits };
}

/** A file that is new has had no findings. */
const nothingBefore = { findings: [], suppressed: [], failures: [] } as const;

async function problemIn(
  steps: readonly Step[],
  { ends }: Draft,
  { config, pool, signal }: VerifyDraftInput,
): Promise<DraftProblem | undefined> {
  const programs = steps.filter(({ path }) => !isDocumentPath(path));
  if (ends !== undefined && !programs.some(({ path }) => path === ends.path))
    return problemOf('still-reported', ends.path);
  const settingsOf = analysisSettings(config);
  const requests = programs.flatMap(({ path, before, after }) => {
    const settings: AnalysisSettings = settingsOf(path);
    return [before ?? '', after].map((text) => ({ path, text, settings }));
  });
  const results = await pool.analyse(requests, signal === undefined ? {} : { signal });
  for (const [index, { path, before, edits }] of programs.entries()) {
    const [first, second] = results.slice(2 * index, 2 * index + 2);
    const known = before === undefined ? nothingBefore : first;
    const target = ends?.path === path ? ends.fingerprint : undefined;
    const problem = judge(path, edits, { known, result: second, target });
    if (problem !== undefined) return problem;
  }
  return undefined;
}

interface Judged {
  readonly known: FileAnalysis | typeof nothingBefore | undefined;
  readonly result: FileAnalysis | undefined;
  readonly target: Finding['fingerprint'] | undefined;
}

function judge(
  path: RepoPath,
  edits: readonly TextEdit[],
  { known, result, target }: Judged,
): DraftProblem | undefined {
  if (result?.kind === 'skipped') {
    const { reason, detail = '' } = result.file;
    return problemOf(reason === 'unsupported' ? 'unread' : 'does-not-parse', path, detail);
  }
  if (known === undefined || !('findings' in known)) return problemOf('unread', path);
  const seen = [...known.findings, ...known.suppressed.map(({ finding }) => finding)];
  const targets = seen.filter(({ fingerprint }) => fingerprint === target);
  // What was not seen before cannot be seen to be gone.
  if (target !== undefined && targets.length === 0) return problemOf('still-reported', path);
  const why = judgeEdits(known, targets, edits, result);
  if (why === undefined) return undefined;
  return problemOf(why, path, why === 'new-finding' ? freshIn(known.findings, result) : '');
}

/** Which rules find more than before, for the model that may try again, and for people. */
function freshIn(before: readonly Finding[], result: FileAnalysis | undefined): string {
  if (result?.kind !== 'analysed') return '';
  const countOf = (findings: readonly Finding[], rule: string): number =>
    findings.filter((one) => ruleOf(one) === rule).length;
  const after = [...result.findings, ...result.suppressed.map(({ finding }) => finding)];
  const rules = [...new Set(after.map(ruleOf))].filter(
    (rule) => countOf(after, rule) > countOf(before, rule),
  );
  return rules.join(', ');
}

function ruleOf({ origin }: Finding): string {
  return origin.kind === 'rule' ? origin.rule : '';
}
