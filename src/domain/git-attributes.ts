import type { Absent } from './change-request.ts';
import { isRepoPath } from './ids.ts';
import type { RepoPath } from './ids.ts';
import { createPathMatcher } from './path-pattern.ts';

interface Line {
  readonly matches: (path: string) => boolean;
  /** Attribute → set (`true`) or taken back (`false`). */
  readonly attributes: ReadonlyMap<string, boolean>;
}

const fileName = '.gitattributes';

export function isAttributesFile(path: string): boolean {
  return path === fileName || path.endsWith(`/${fileName}`);
}

/** The `.gitattributes` files that may say something of these paths: those in the folders above each. */
export function attributeFilesFor(paths: readonly RepoPath[]): readonly RepoPath[] {
  const names = new Set<string>([fileName]);
  for (const path of paths) {
    for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) {
      names.add(path.slice(0, slash + 1) + fileName);
    }
  }
  return [...names].filter(isRepoPath);
}

/** What a repository's `.gitattributes` files say; a later line beats an earlier one, a deeper file an outer one. */
export class GitAttributes {
  readonly #lines: readonly Line[];

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  has(path: RepoPath, attribute: string): boolean {
    const line = this.#lines.findLast((one) => one.attributes.has(attribute) && one.matches(path));
    return line?.attributes.get(attribute) ?? false;
  }
}

export function parseAttributes(files: ReadonlyMap<RepoPath, string | Absent>): GitAttributes {
  const texts = [...files].filter((entry): entry is [RepoPath, string] => typeof entry[1] === 'string');
  const byDepth = texts.sort(([a], [b]) => a.split('/').length - b.split('/').length);
  return new GitAttributes(
    byDepth.flatMap(([path, text]) => parseLines(path.slice(0, -fileName.length), text)),
  );
}

function parseLines(folder: string, text: string): Line[] {
  return text.split('\n').flatMap((line) => {
    const [, quoted, plain, rest] = /^\s*(?:"((?:[^"\\]|\\.)*)"|([^\s#"]\S*))\s+(.*)$/.exec(line) ?? [];
    const pattern = quoted ?? plain;
    return pattern === undefined
      ? []
      : [{ matches: matcher(folder, pattern), attributes: parseWords(rest ?? '') }];
  });
}

/** `name`, `name=true` set; `-name`, `!name`, `name=false` take back; other values are set too. */
function parseWords(text: string): ReadonlyMap<string, boolean> {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return new Map(
    words.map((word) => {
      const [name = '', value] = word.replace(/^[-!]/, '').split('=', 2);
      return [name, !/^[-!]/.test(word) && value !== 'false'];
    }),
  );
}

/** git's rule: a pattern without a slash matches the name in any folder below, one with a slash the path from here. */
function matcher(folder: string, pattern: string): (path: string) => boolean {
  const matches = createPathMatcher([pattern]);
  return (path) => path.startsWith(folder) && matches(path.slice(folder.length));
}
