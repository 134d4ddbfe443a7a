import type { GoTree } from '../../../languages/go/go.ts';
import type { Method } from './methods.ts';

/** Before others know of the value, or after they are gone. */
const setUp =
  /^(?:[iI]nit|[sS]tart|[oO]pen|[nN]ew|[wW]ith|[cC]lose|[sS]top|[sS]hutdown|[dD]estroy|[fF]ree|[rR]elease$)/;

export function isSetUp({ name }: Method): boolean {
  return setUp.test(name);
}

/** For printing, for writing down what nobody changes any more, and for making one as new before it is used again. */
const offSide =
  /^(?:Go)?String$|^Set|^Reset$|Locked|Unlocked|Unsafe|NoLock|^(?:Un)?Marshal|^(?:En|De)code|^Validate|^Format$|^Len$|^Less$|^Swap$/;

const ofLocks = /lock|mutex|held|hold|safe|concurren|race|atomic|single|exclusive/i;

export interface MethodFile {
  readonly tree: GoTree;
  readonly text: string;
  /** Of the same type. */
  readonly methods: readonly Method[];
}

/** A method that others call when they like: its name, its comment and its callers in the file say nothing of a lock. */
export function isEntry(method: Method, { text, methods }: MethodFile): boolean {
  const { name, node } = method;
  if (!/^\p{Lu}/u.test(name) || isSetUp(method) || offSide.test(name)) return false;
  if (ofLocks.test(commentAbove(node.start, text) + (method.text.match(/\/\/.*/g) ?? []).join(' ')))
    return false;
  return (
    methods.length < mostMethods &&
    !methods.some(
      (other) => other.locks && new RegExp(String.raw`\b${other.receiver}\.${name}\(`).test(other.text),
    )
  );
}

/** Types with more of them are generated. */
const mostMethods = 300;

/** Characters before a method that may be about it. */
const longestComment = 2_000;

function commentAbove(start: number, text: string): string {
  const lines = text
    .slice(Math.max(0, start - longestComment), start)
    .split('\n')
    .slice(0, -1);
  const last = lines.findLastIndex((line) => !/^\s*(?:\/\/|\/\*|\*)/.test(line));
  return lines.slice(last + 1).join(' ');
}
