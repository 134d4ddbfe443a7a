interface Commit {
  readonly id: string;
  readonly subject: string;
  readonly author?: { readonly name?: string; readonly mail: string };
}

interface Release {
  readonly tag: string;
  readonly at: Date;
  readonly commits: readonly Commit[];
}

type Section = 'feat' | 'fix' | 'perf';

const titles: Readonly<Record<Section, string>> = { feat: 'New', fix: 'Mended', perf: 'Faster' };

export class ReleaseNotes {
  constructor(
    private readonly releases: readonly Release[],
    private readonly repository: string,
  ) {}

  of(tag: string): string {
    const at = this.releases.find((one) => one.tag === tag)!.at; // expect: non-null-assertion
    const lines = [`## ${tag}, ${at.toISOString().slice(0, 10)}`, ''];
    const all = this.releases.flatMap((one) => (one.tag === tag ? one.commits : []));
    for (const section of ['feat', 'fix', 'perf'] as const) {
      const commits = all.filter(({ subject }) => subject.startsWith(section));
      if (commits.length === 0) continue;
      lines.push(`### ${titles[section]}`, '');
      for (const commit of commits) lines.push(this.lineOf(commit));
      lines.push('');
    }
    return lines.join('\n');
  }

  private lineOf({ id, subject, author }: Commit): string {
    const by = author?.name ?? author.mail; // expect: null-flow
    const text = subject.replace(/^\w+(?:\([\w-]+\))?: /, '');
    return `- ${text} (${this.repository}/commit/${id.slice(0, 8)}), ${by}`;
  }

  /** `v1.4.2` → `v1.5.0` where there is something new, else `v1.4.3`. */
  next(tag: string): string {
    const latest = this.releases.toSorted((a, b) => b.at.getTime() - a.at.getTime())[0];
    const isNew = latest?.commits.some(({ subject }) => subject.startsWith('feat')) ?? true;
    const [, major, minor, patch] = tag.match(/^v(\d+)\.(\d+)\.(\d+)$/)!; // expect: non-null-assertion
    return isNew ? `v${major}.${Number(minor) + 1}.0` : `v${major}.${minor}.${Number(patch) + 1}`;
  }

  scopesOf(subjects: readonly string[]): ReadonlySet<string> {
    return new Set(subjects.flatMap((subject) => /\(([\w-]+)\):/.exec(subject)?.[1] ?? []));
  }
}
