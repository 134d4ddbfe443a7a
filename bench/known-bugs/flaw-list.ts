// Where known flaws are, of npm packages or of Go modules, and who is asked about them: what differs between the two runs.
import { unpackModule } from '../go-modules.ts';
import { unpackPackage } from '../npm-sources.ts';
import { goPage } from './go-page.ts';
import { readBugs, setOf } from './known-bug.ts';
import type { BugSet, KnownBug } from './known-bug.ts';
import { goLinters, linters } from './linters.ts';
import type { Linter } from './linters.ts';
import { npmPage } from './npm-page.ts';
import type { Result } from './page.ts';

export interface FlawList {
  readonly bugs: readonly KnownBug[];
  readonly setOf: (bug: KnownBug) => BugSet;
  /** The folder with what was published. @throws when that version is not to be had. */
  readonly unpack: (spec: string) => Promise<string>;
  /** Files that go along where there are any, since rules read them. */
  readonly alongside: readonly string[];
  /** The first is ours. */
  readonly linters: Readonly<Record<string, Linter>>;
  /** In `docs/`. */
  readonly page: string;
  readonly pageOf: (results: readonly Result[], linters: readonly string[]) => string;
}

export const npmFlaws: FlawList = {
  bugs: [...readBugs('known-bugs.json'), ...readBugs('fresh.json')],
  setOf: (bug) => setOf(bug, bug.id, 3),
  unpack: unpackPackage,
  alongside: [],
  linters,
  page: 'known-bugs.md',
  pageOf: npmPage,
};

export const goFlaws: FlawList = {
  bugs: [...readBugs('go.json'), ...readBugs('go-held-out.json')],
  setOf: (bug) => setOf(bug, bug.package, 2),
  unpack: unpackModule,
  // The version of the language is in it: what a loop variable is depends on it.
  alongside: ['go.mod'],
  linters: goLinters,
  page: 'known-bugs-go.md',
  pageOf: goPage,
};
