import type { RepoPath } from './ids.ts';

/** Longer paths cannot be checked out everywhere. */
const longest = 200;
/** What stands before a dot is hidden, and steers tools: `.github`, `.gitlab-ci.yml`, `.autoglm.yml`, `.npmrc`. */
const hiddenSegment = /(?:^|\/)\./;
/** Not to be written on every system, or read as something else. */
const oddCharacter = /[\p{C}\p{Zl}\p{Zp}\\:*?"<>|]|[ .](?:\/|$)|(?:^|\/) /u;
/** Written by package managers; a line in one of them is another program. */
const lockFile =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|go\.sum|cartfile\.resolved|package\.resolved|gradle\.lockfile|[^/]*[.-]lock(?:\.\w+)?|[^/]*\.lockb)$/i;
/** What runs with rights that the change does not have, says who decides, or is read as an order by agents. */
const steering =
  /(?:^|\/)(?:jenkinsfile|azure-pipelines[^/]*\.ya?ml|bitbucket-pipelines\.ya?ml|appveyor\.ya?ml|cloudbuild\.ya?ml|buildspec\.ya?ml|codeowners|agents\.md|claude\.md|gemini\.md|autoglm[^/]*)$/i;
/** Of others, or of git. */
const foreign = /(?:^|\/)(?:node_modules|vendor|third_party|git~\d+)(?:\/|$)/i;

/**
 * Whether text of a model may be written there at all, whoever asks and confirms: nothing hidden, no pipeline, no lock file,
 * no settings of ours.
 */
export function isWritablePath(path: RepoPath): boolean {
  const isOdd = path.length > longest || oddCharacter.test(path);
  return !isOdd && ![hiddenSegment, lockFile, steering, foreign].some((pattern) => pattern.test(path));
}

const testFolder = /(?:^|\/)(?:__tests__|tests?|specs?|e2e)\//i;
const testName = /[._-](?:test|spec)s?\.\w+$|(?:^|\/)test_[^/]*\.\w+$|(?:Tests?|Spec|IT)\.\w+$/;

/** As most projects name and place their tests. */
export function isTestPath(path: RepoPath): boolean {
  return testFolder.test(path) || testName.test(path);
}

/** Text for people: nothing reads it as a program. */
export function isDocumentPath(path: RepoPath): boolean {
  return /\.(?:md|markdown|rst|adoc|txt)$/i.test(path);
}
