import { createSegmentMatcher } from './path-segment.ts';

/** `{a,b}{c,d}…` doubles with every pair. */
const mostAlternatives = 64;

export type PatternProblem = 'empty' | 'negated' | 'backslash' | 'braces';

/** Why a pattern cannot be used; undefined when it can. */
export function patternProblem(pattern: string): PatternProblem | undefined {
  if (bare(pattern) === '') return 'empty';
  if (pattern.startsWith('!')) return 'negated';
  if (pattern.includes('\\')) return 'backslash';
  return expandBraces(pattern).length > mostAlternatives ? 'braces' : undefined;
}

/**
 * Matches as `.gitignore` does: `docs` is a file or folder of that name anywhere, `/docs` only at the top, `docs/` all
 * files below it, `src/*.ts` is seen from the top, `**` spans folders; `{a,b}` is either. No pattern matches nothing.
 */
export function createPathMatcher(patterns: readonly string[]): (path: string) => boolean {
  const matchers = patterns.flatMap(expandBraces).map(createGlob);
  return (path) => {
    const segments = path.split('/');
    return matchers.some((matches) => matches(segments));
  };
}

/** Spans any number of folders, also none. */
const globstar = Symbol('**');
type Step = typeof globstar | ((name: string) => boolean);

function createGlob(pattern: string): (segments: readonly string[]) => boolean {
  const rooted = bare(pattern);
  const names = rooted.split('/').filter((name) => name !== '');
  const anchored = rooted !== pattern || names.length > 1;
  const steps: Step[] = names.map((name) => (name === '**' ? globstar : createSegmentMatcher(name)));
  if (!anchored) steps.unshift(globstar);
  // A folder's pattern is about what is in it; any other may name a file or a folder.
  const mustGoDeeper = rooted.endsWith('/') || steps.at(-1) === globstar ? 1 : 0;
  if (steps.at(-1) === globstar) steps.pop();
  return (segments) => matchSteps(steps, segments, mustGoDeeper);
}

/** Matches when the steps reach any folder of the path, or the file itself unless `deeper` segments must follow. */
function matchSteps(steps: readonly Step[], segments: readonly string[], deeper: 0 | 1): boolean {
  let reached = new Set([0]);
  for (const step of steps) {
    if (reached.size === 0) return false;
    const next = new Set<number>();
    if (step === globstar) {
      for (let at = Math.min(...reached); at <= segments.length; at += 1) next.add(at);
    } else {
      for (const at of reached) if (at < segments.length && step(segments[at] ?? '')) next.add(at + 1);
    }
    reached = next;
  }
  return [...reached].some((at) => at <= segments.length - deeper);
}

function bare(pattern: string): string {
  return pattern.replace(/^\.?\//, '');
}

/** All that a pattern with `{a,b}` stands for, nested ones too; stops a little over the limit. */
function expandBraces(pattern: string): readonly string[] {
  const done: string[] = [];
  const open = [pattern];
  for (let next = open.pop(); next !== undefined && done.length <= mostAlternatives; next = open.pop()) {
    const inner = /\{([^{}]*,[^{}]*)\}/.exec(next);
    if (inner === null) {
      done.push(next);
      continue;
    }
    const [whole, list = ''] = inner;
    for (const item of list.split(',')) {
      open.push(next.slice(0, inner.index) + item + next.slice(inner.index + whole.length));
    }
    if (open.length > 16 * mostAlternatives) return [...done, ...open];
  }
  return [...done, ...open];
}
