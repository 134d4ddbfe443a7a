import type { FileAnalysis } from '../analysis/analyse-file.ts';
import type { Scope } from '../config/repository-config.ts';
import type { Finding } from '../domain/finding.ts';
import type { RepoPath } from '../domain/ids.ts';
import { LineMap } from '../domain/line-map.ts';
import type { Dropped } from '../domain/review.ts';
import { LineIndex } from '../domain/text-position.ts';
import type { ChangeSource } from '../ports/change-source.ts';
import type { Analysed, AnalysedFile, AnalyseInput } from './analyse.ts';
import { matchFindings } from './identity.ts';

export interface Shown {
  readonly file: AnalysedFile;
  readonly findings: readonly Finding[];
}

export interface Selected {
  readonly shown: readonly Shown[];
  readonly dropped: readonly Dropped[];
}

export interface SelectInput extends AnalyseInput {
  readonly source: ChangeSource;
}

/**
 * Third stage: what the change is answerable for. A finding on a touched line is; so is one elsewhere in the file that
 * the base does not have, for then a touched line broke it.
 */
export async function select(analysed: Analysed, input: SelectInput): Promise<Selected> {
  const sifted = analysed.files.map((file) => ({ file, ...siftByLine(file) }));
  const doubtful = sifted.filter(({ outside, file }) => outside.length > 0 && file.diff.kind !== 'added');
  const bases = await analyseBases(
    doubtful.map(({ file }) => file),
    input,
  );
  const shown: Shown[] = [];
  const dropped: Dropped[] = [];
  for (const { file, inside, outside } of sifted) {
    const broken = newSince(bases.get(file.path), outside, file);
    const known = outside.filter((finding) => !broken.has(finding));
    dropped.push(...known.map((finding) => ({ finding, because: 'outside-diff' as const })));
    const findings = file.findings.filter((finding) => inside.has(finding) || broken.has(finding));
    if (findings.length > 0) shown.push({ file, findings });
    dropped.push(...suppressedIn(file));
  }
  return { shown, dropped };
}

/** What comments in the file silence; a comment that this change adds is told apart. */
function suppressedIn({ diff, suppressed }: AnalysedFile): readonly Dropped[] {
  const added = new LineMap(diff.hunks).added;
  return suppressed.map(({ finding, reason, line }) => ({
    finding,
    because: 'suppressed',
    detail: reason,
    byThisChange: diff.kind === 'added' || added.has(line),
  }));
}

function siftByLine(file: AnalysedFile): { inside: ReadonlySet<Finding>; outside: readonly Finding[] } {
  const isTouched = touchTest(file, file.config.scope);
  const inside = new Set(file.findings.filter(isTouched));
  return { inside, outside: file.findings.filter((finding) => !inside.has(finding)) };
}

function touchTest({ diff, text }: AnalysedFile, scope: Scope): (finding: Finding) => boolean {
  if (diff.kind === 'added' || scope === 'file') return () => true;
  const map = new LineMap(diff.hunks);
  const touched = scope === 'hunk' ? map.visible.new : map.added;
  const lines = new LineIndex(text);
  return (finding) => {
    const { first, last } = lines.linesOf(finding.range);
    return touched.hasAny(first, last);
  };
}

/** The base of the files in doubt, analysed with the same settings: one batched read. */
async function analyseBases(
  files: readonly AnalysedFile[],
  input: SelectInput,
): Promise<ReadonlyMap<RepoPath, Base>> {
  if (files.length === 0) return new Map();
  const oldPaths = files.map((file) => ('from' in file.diff ? file.diff.from : file.path));
  const texts = await input.source.files(oldPaths, 'base');
  const readable = files.flatMap((file, index) => {
    const text = texts.get(oldPaths[index] ?? file.path);
    return typeof text === 'string' ? [{ path: file.path, text, settings: file.settings }] : [];
  });
  const results = await input.pool.analyse(
    readable,
    input.signal === undefined ? {} : { signal: input.signal },
  );
  return new Map(
    readable.map((request, index) => [request.path, { text: request.text, analysis: results[index] }]),
  );
}

interface Base {
  readonly text: string;
  readonly analysis: FileAnalysis | undefined;
}

/** Without a readable base nothing can be called new: silence. */
function newSince(
  base: Base | undefined,
  outside: readonly Finding[],
  file: AnalysedFile,
): ReadonlySet<Finding> {
  if (base?.analysis?.kind !== 'analysed' || outside.length === 0) return new Set();
  const before = {
    text: base.text,
    findings: [...base.analysis.findings, ...base.analysis.suppressed.map((one) => one.finding)],
  };
  const matches = matchFindings(
    before,
    { text: file.text, findings: file.findings },
    new LineMap(file.diff.hunks),
  );
  return new Set(outside.filter((finding) => !matches.has(finding)));
}
