import type { FileAnalysis } from '../analysis/analyse-file.ts';
import type { AnalysisSettings } from '../analysis/rule-settings.ts';
import { styleRuleOf } from '../analysis/style/style-rules.ts';
import type { Suppressed } from '../analysis/suppression.ts';
import type { Scope } from '../config/repository-config.ts';
import { importedBefore } from '../domain/file-outline.ts';
import type { Finding } from '../domain/finding.ts';
import type { RepoPath } from '../domain/ids.ts';
import { LineMap } from '../domain/line-map.ts';
import type { Dropped } from '../domain/review.ts';
import { LineIndex } from '../domain/text-position.ts';
import type { Analysed, AnalysedFile, AnalyseInput } from './analyse.ts';
import { matchFindings } from './identity.ts';
import { knownIn } from './known.ts';

export interface Shown {
  readonly file: AnalysedFile;
  readonly findings: readonly Finding[];
}

export interface Selected {
  readonly shown: readonly Shown[];
  readonly dropped: readonly Dropped[];
}

/**
 * Third stage: what the change is answerable for. A finding on a touched line is; so is one elsewhere in the file that
 * the base does not have, for then a touched line broke it.
 */
export async function select(analysed: Analysed, input: AnalyseInput): Promise<Selected> {
  const sifted = analysed.files.map((file) => ({ file, ...siftByLine(file) }));
  const doubtful = sifted.filter(({ outside, file }) => outside.length > 0 && file.diff.kind !== 'added');
  const bases = await analyseBases(
    doubtful.map(({ file }) => file),
    input,
  );
  const shown: Shown[] = [];
  const dropped: Dropped[] = [];
  for (const { file, inside, outside, hidden } of sifted) {
    const broken = newSince(bases.get(file.path), outside, file);
    const isAnswerable = (finding: Finding): boolean => inside.has(finding) || broken.has(finding);
    const known = knownFindings({ file, hidden }, isAnswerable, input);
    const isNews = (finding: Finding): boolean => isAnswerable(finding) && !known.has(finding);
    const findings = file.findings.filter(isNews);
    if (findings.length > 0) shown.push({ file, findings });
    for (const finding of file.findings) {
      if (!isAnswerable(finding)) dropped.push({ finding, because: 'outside-diff' });
      else if (known.has(finding)) dropped.push({ finding, because: 'known' });
    }
    dropped.push(...file.suppressed.map((one) => toDropped(one, hidden, isNews)));
  }
  return { shown, dropped };
}

/** Where the change silences a finding that was known anyway, it silences nothing. */
function knownFindings(
  { file, hidden }: Pick<SiftedFile, 'hidden'> & { readonly file: AnalysedFile },
  isAnswerable: (finding: Finding) => boolean,
  { config: { baseline } }: AnalyseInput,
): ReadonlySet<Finding> {
  // What a copy holds is there once more.
  const from = file.diff.kind === 'renamed' ? file.diff.from : undefined;
  return knownIn([...file.findings, ...hidden], isAnswerable, baseline, from);
}

/** What a comment in the file silences; a comment that this change adds is told apart. */
function toDropped(
  { finding, reason }: Suppressed,
  hidden: ReadonlySet<Finding>,
  isAnswerable: (finding: Finding) => boolean,
): Dropped {
  const byThisChange = hidden.has(finding);
  return {
    finding,
    because: 'suppressed',
    detail: reason,
    byThisChange,
    ...(byThisChange ? { isAnswerable: isAnswerable(finding) } : {}),
  };
}

interface SiftedFile {
  readonly inside: ReadonlySet<Finding>;
  readonly outside: readonly Finding[];
  /** Silenced by a comment that this change adds or alters. */
  readonly hidden: ReadonlySet<Finding>;
}

function siftByLine(file: AnalysedFile): SiftedFile {
  const hidden = hiddenByChange(file);
  const candidates = [...file.findings, ...hidden];
  const isTouched = touchTest(file, file.config.scope);
  const touched = new Set(candidates.filter(isTouched));
  const untouched = candidates.filter((finding) => !touched.has(finding));
  // A file whose other lines are written otherwise, too, is not kept in that style: a change to it need not be.
  const unkept = new Set(untouched.flatMap((finding) => sortOfStyle(finding) ?? []));
  const isKept = (finding: Finding): boolean => !unkept.has(sortOfStyle(finding) ?? '');
  return {
    inside: new Set(candidates.filter((finding) => touched.has(finding) && isKept(finding))),
    outside: untouched.filter((finding) => styleRuleOf(finding) === undefined),
    hidden,
  };
}

/** Who heeds one thing need not heed the other: a file with long lines may well be free of trailing space. */
function sortOfStyle(finding: Finding): string | undefined {
  const rule = styleRuleOf(finding);
  return rule && `${rule} ${finding.kind}`;
}

function hiddenByChange({ diff, suppressed }: AnalysedFile): ReadonlySet<Finding> {
  const { added } = new LineMap(diff.hunks);
  const isAdded = ({ line, lastLine }: Suppressed): boolean =>
    diff.kind === 'added' || added.hasAny(line, lastLine);
  return new Set(suppressed.filter(isAdded).map(({ finding }) => finding));
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
  input: AnalyseInput,
): Promise<ReadonlyMap<RepoPath, Base>> {
  if (files.length === 0) return new Map();
  const oldPaths = files.map((file) => ('from' in file.diff ? file.diff.from : file.path));
  const texts = await input.source.files(oldPaths, 'base');
  const readable = files.flatMap((file, index) => {
    const text = texts.get(oldPaths[index] ?? file.path);
    return typeof text === 'string' ? [{ path: file.path, text, settings: atBase(file.settings) }] : [];
  });
  const results = await input.pool.analyse(
    readable,
    input.signal === undefined ? {} : { signal: input.signal },
  );
  return new Map(
    readable.map((request, index) => [request.path, { text: request.text, analysis: results[index] }]),
  );
}

/** What the change did to other files is not there yet; how the base was written is nobody's question. */
function atBase(settings: AnalysisSettings): AnalysisSettings {
  const { style, imports, ...rest } = settings;
  if (style === undefined && imports === undefined) return settings;
  return imports === undefined ? rest : { ...rest, imports: importedBefore(imports) };
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
    findings: everyFinding(base.analysis),
  };
  const matches = matchFindings(
    before,
    { text: file.text, findings: everyFinding(file) },
    new LineMap(file.diff.hunks),
  );
  return new Set(outside.filter((finding) => !matches.has(finding)));
}

function everyFinding({
  findings,
  suppressed,
}: Pick<AnalysedFile, 'findings' | 'suppressed'>): readonly Finding[] {
  return [...findings, ...suppressed.map(({ finding }) => finding)];
}
