import { createPathMatcher, patternProblem } from '../../domain/path-pattern.ts';

/** Written by package managers: Prettier leaves them alone, and so does everybody else. */
const lockFile = /(?:^|\/)(?:[\w.-]*[-.]lock(?:\.\w+)?|npm-shrinkwrap\.json|go\.sum)$/i;

export function isLockFile(path: string): boolean {
  return lockFile.test(path);
}

/** Which files `.prettierignore` names: the syntax of `.gitignore`, the last line that speaks of a file decides. */
export function createIgnoreTest(text: string): (path: string) => boolean {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({ isBack: line.startsWith('!'), pattern: line.replace(/^!/, '') }))
    .filter(({ pattern }) => patternProblem(pattern) === undefined)
    .map(({ isBack, pattern }) => ({ isBack, matches: createPathMatcher([pattern]) }))
    .reverse();
  return (path) => {
    const deciding = lines.find(({ matches }) => matches(path));
    return deciding !== undefined && !deciding.isBack;
  };
}
