import type { Brand } from './brand.ts';
import { AppError } from './errors.ts';

/** A git object name: 40 (SHA-1) or 64 (SHA-256) lower-case hexadecimal digits. */
export type Sha = Brand<string, 'Sha'>;
/** A path inside a repository: relative, `/`-separated, no `.` or `..` segment, never empty. */
export type RepoPath = Brand<string, 'RepoPath'>;
/** The name of a rule, e.g. `no-empty-catch`; one that a repository wrote for itself may have any. */
export type RuleId = Brand<string, 'RuleId'>;
/** The identity of a finding over time; see `review/identity`. */
export type Fingerprint = Brand<string, 'Fingerprint'>;

const shaShape = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const ruleIdShape = /^(?:no|prefer|require)-[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** @throws {AppError} `invalid-input` when the text is not a full object name. */
export function parseSha(text: string): Sha {
  if (!shaShape.test(text)) throw new AppError('invalid-input', { what: 'git object name', got: text });
  return text as Sha;
}

/** @throws {AppError} `invalid-input` when the path is absolute, empty or leaves the repository. */
export function parseRepoPath(text: string): RepoPath {
  if (!isRepoPath(text)) throw new AppError('invalid-input', { what: 'repository path', got: text });
  return text;
}

export function isRepoPath(text: string): text is RepoPath {
  if (text === '' || text.includes('\0')) return false;
  return text.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}

/** @throws {AppError} `invalid-input` when the name does not follow the `no-…`, `prefer-…`, `require-…` pattern. */
export function parseRuleId(text: string): RuleId {
  if (!ruleIdShape.test(text)) throw new AppError('invalid-input', { what: 'rule id', got: text });
  return text as RuleId;
}

const ownRuleIdShape = /^[A-Za-z0-9][\w-]{0,59}$/;

/** May a repository name a rule of its own so? */
export function isOwnRuleId(text: string): text is RuleId {
  return ownRuleIdShape.test(text);
}

/** Digits that are shown of a commit or of a finding: as many as tell them apart. */
const shortLength = 7;

export function shortSha(sha: string): string {
  return sha.slice(0, shortLength);
}

/** A number behind the fingerprint, which tells twins apart, stays. */
export function shortId(id: Fingerprint): string {
  const [digits = '', ...rest] = id.split('-');
  return [digits.slice(0, shortLength), ...rest].join('-');
}
