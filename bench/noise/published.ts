// Where published versions of packages come from, and which of their files are looked at: the part of a noise run that differs.
import { isWrittenGoPath, isWrittenGoText } from '../hand-written-go.ts';
import { isWrittenPath, isWrittenText } from '../hand-written.ts';
import { unpackModule } from '../go-modules.ts';
import { unpackPackage } from '../npm-sources.ts';
import { goHistories } from './go-versions.ts';
import { histories } from './versions.ts';

/** A name, and versions of it, the oldest first. */
export type History = readonly [name: string, ...versions: string[]];

export interface Published {
  readonly ofGo: boolean;
  /** What they are called in a sentence. */
  readonly packages: string;
  readonly histories: readonly History[];
  /** Folder below that of the benchmarks, where the versions of each package are kept as a git repository. */
  readonly folder: string;
  /** What the last run found. */
  readonly keptFile: string;
  readonly judgedFile: string;
  /** Endings of the files whose lines are counted. */
  readonly endings: readonly string[];
  /** Files that go along as they are, whatever folder they are in, since rules read them. */
  readonly alongside: readonly string[];
  /** The folder with what was published. @throws when that version is not to be had. */
  readonly unpack: (spec: string) => Promise<string>;
  readonly isWrittenPath: (path: string) => boolean;
  readonly isWrittenText: (text: string) => boolean;
}

const npmPackages: Published = {
  ofGo: false,
  packages: 'packages',
  histories,
  folder: 'noise',
  keptFile: 'noise-reviews.json',
  judgedFile: 'judged.json',
  endings: ['js', 'mjs', 'cjs', 'jsx', 'ts', 'tsx', 'mts'],
  alongside: [],
  unpack: unpackPackage,
  isWrittenPath,
  isWrittenText,
};

const goModules: Published = {
  ofGo: true,
  packages: 'Go modules',
  histories: goHistories,
  folder: 'noise-go',
  keptFile: 'noise-reviews-go.json',
  judgedFile: 'judged-go.json',
  endings: ['go'],
  // The version of the language is in it: what a loop variable is depends on it.
  alongside: ['go.mod'],
  unpack: unpackModule,
  isWrittenPath: isWrittenGoPath,
  isWrittenText: isWrittenGoText,
};

/** Go modules with `--go` among the arguments, else npm packages. */
export function chosenPublished(args: readonly string[]): Published {
  return args.includes('--go') ? goModules : npmPackages;
}
