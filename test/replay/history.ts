import { analyseFile } from '../../src/analysis/analyse-file.ts';
import type { Analyser } from '../../src/analysis/analyse-file.ts';
import { isRepoPath } from '../../src/domain/ids.ts';
import { parseUnifiedDiff } from '../../src/domain/unified-diff.ts';
import { typescript } from '../../src/languages/typescript/typescript.ts';
import { trackFindings } from '../../src/review/identity.ts';
import type { TrackedFinding } from '../../src/domain/tracked-finding.ts';
import type { FoundInFile } from '../../src/review/identity.ts';
import { reviewRules } from '../../src/review-rules/index.ts';
import { allRulesOn } from '../all-rules.ts';
import type { TemporaryRepository } from '../temporary-repository.ts';

/** Files with labels: `⟦a⟧` before a finding says which one it is. The labels are taken out before anything is written. */
export type LabelledFiles = Readonly<Record<string, string>>;

/** Which tracker is under test: the real one, or one that is known to be wrong. */
export type Track = typeof trackFindings;

/** How a push reaches the repository; for identity only the two heads count, but git must really do it. */
export type PushKind = 'push' | 'amend' | 'rebase';

const label = /⟦(\w+)⟧/g;
// The engine hands each rule only files of the rule's own language.
const analyser: Analyser = { languages: [typescript], rules: reviewRules };

interface Labelled extends FoundInFile {
  /** Label → fingerprint is asked later: here, which label stands at which offset. */
  readonly labels: ReadonlyMap<number, string>;
}

/** A change request over its pushes: what each label's finding is called by the tracker, and what the tracker said. */
export class History {
  readonly #repository: TemporaryRepository;
  readonly #track: Track;
  #tracked: readonly TrackedFinding[] = [];
  #head: string | undefined;
  #paths: readonly string[] = [];
  /** Label → the first name its finding got. */
  readonly #names = new Map<string, string>();

  constructor(repository: TemporaryRepository, track: Track) {
    this.#repository = repository;
    this.#track = track;
  }

  /** Commits the files, reviews them, and says what went wrong with the identities. */
  push(files: LabelledFiles, kind: PushKind = 'push'): readonly string[] {
    const labelled = Object.entries(files).map(([path, text]) => analyse(path, text));
    const before = this.#head;
    this.#head = this.#commit(labelled, kind);
    const diffs = before === undefined ? undefined : this.#diff(before, this.#head);
    const tracking = this.#track(this.#tracked, labelled, diffs);
    this.#tracked = tracking.tracked;
    return this.#judge(labelled, tracking);
  }

  #judge(files: readonly Labelled[], { ids, fresh, gone }: ReturnType<Track>): readonly string[] {
    const problems: string[] = [];
    const present = new Set<string>();
    const owners = new Map([...this.#names].map(([name, id]) => [id, name]));
    for (const { findings, labels } of files) {
      for (const finding of findings) {
        const name =
          labels.get(finding.range.start) ??
          `unlabelled ${finding.kind} in ${finding.path} at ${finding.range.start}`;
        const id = String(ids.get(finding));
        present.add(name);
        const known = this.#names.get(name);
        if (known === undefined && owners.has(id)) problems.push(`${name} was taken for ${owners.get(id)}`);
        if (known !== undefined && known !== id) problems.push(`${name} is called new`);
        if (known === undefined && !fresh.includes(finding)) problems.push(`${name} is not called new`);
        if (known !== undefined && fresh.includes(finding)) problems.push(`${name} would be posted again`);
        this.#names.set(name, known ?? id);
      }
    }
    for (const name of files.flatMap(({ labels }) => [...labels.values()])) {
      if (!present.has(name)) problems.push(`${name} is not found`);
    }
    for (const one of gone) {
      const name = owners.get(one.id);
      if (name !== undefined && present.has(name)) problems.push(`${name} is called gone`);
    }
    return [...new Set(problems)];
  }

  #commit(files: readonly Labelled[], kind: PushKind): string {
    const repository = this.#repository;
    if (this.#paths.length > 0) repository.remove(...this.#paths);
    if (kind === 'rebase') {
      repository.git('stash', '-q');
      repository.git('checkout', '-q', '--orphan', `base-${this.#paths.length}-${Math.random()}`);
      repository.write({ 'upstream.txt': 'moved on\n' });
    }
    this.#paths = files.map(({ path }) => path);
    repository.write(Object.fromEntries(files.map(({ path, text }) => [path, text])));
    if (kind !== 'amend') return repository.commit(kind);
    repository.git('add', '-A');
    repository.git('commit', '-q', '--amend', '--allow-empty', '-m', 'amended');
    return repository.git('rev-parse', 'HEAD');
  }

  #diff(before: string, after: string): ReturnType<typeof parseUnifiedDiff> {
    return parseUnifiedDiff(
      `${this.#repository.git('diff', '--find-renames', before, after, '--', '*.ts', '*.tsx', '*.js')}\n`,
    );
  }
}

function analyse(path: string, labelled: string): Labelled {
  const labels = new Map<number, string>();
  let removed = 0;
  const text = labelled.replace(label, (mark: string, name: string, offset: number) => {
    labels.set(offset - removed, name);
    removed += mark.length;
    return '';
  });
  if (!isRepoPath(path)) throw new Error(path);
  const analysis = analyseFile(analyser, path, text, allRulesOn());
  if (analysis.kind === 'skipped') throw new Error(JSON.stringify(analysis.file));
  return { path, text, findings: analysis.findings, labels };
}
