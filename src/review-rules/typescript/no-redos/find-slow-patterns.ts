import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { isRequest } from '../_kit/origin/request-parts.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { isOpenText } from './is-open-text.ts';
import { isShortText } from './is-short-text.ts';
import type { Effort } from './pattern/ambiguity.ts';
import type { Slowness } from './pattern/slowness.ts';
import { slownessOf } from './pattern/slowness.ts';
import type { PatternUse } from './pattern-uses.ts';
import { patternUses } from './pattern-uses.ts';

export interface SlowPattern {
  readonly pattern: Node;
  readonly slowness: Slowness;
  /** What it reads; undefined: that is not seen in this file. */
  readonly text: Node | undefined;
  readonly isFromRequest: boolean;
}

/** Steps for the patterns of one file; those of real files take a hundredth. */
const effortOfFile = 100_000;

/** Without one of these no pattern repeats anything. */
export const mayRepeat = /[*+}][^\n]*\/|RegExp\(/;

export function* findSlowPatterns(file: TypeScriptFile): Generator<SlowPattern, void> {
  const effort: Effort = { left: effortOfFile };
  // That a text is matched is no check here: it is what takes the time.
  const trace = createTrace(file, { heedsChecks: false });
  const known = new Map<string, Slowness | undefined>();
  for (const written of patternsOf(file)) {
    if (!mayDouble.test(written.pattern) && !readsFromOutside(written.node, trace)) continue;
    const key = `${written.flags}/${written.pattern}`;
    if (!known.has(key)) known.set(key, slownessOf(written.pattern, written.flags, effort));
    const slowness = known.get(key);
    const found = slowness && worstUse(written.node, slowness, trace, file);
    if (found !== undefined) yield found;
  }
}

/** Only what repeats something in brackets can double its steps with each letter. */
const mayDouble = /\)[*+{]/;

/** Whether it reads what `matters` for fewer steps. */
function readsFromOutside(pattern: Node, trace: Trace): boolean {
  for (const { text } of patternUses(pattern)) {
    const origin = text === undefined ? undefined : trace.of(text);
    if (origin === 'request' || origin === 'parameter') return true;
  }
  return false;
}

interface WrittenPattern {
  readonly node: Node;
  readonly pattern: string;
  readonly flags: string;
}

function* patternsOf({ tree }: TypeScriptFile): Generator<WrittenPattern, void> {
  for (const node of tree.nodesOf('RegExpLiteral')) yield { node, pattern: node.pattern, flags: node.flags };
  for (const kind of ['NewExpression', 'CallExpression'] as const) {
    for (const node of tree.nodesOf(kind)) {
      const made = isGlobalName(node.callee, 'RegExp') ? madeBy(node) : undefined;
      if (made !== undefined) yield made;
    }
  }
}

/** `new RegExp('…', 'i')` */
function madeBy(node: NodeOf<'NewExpression' | 'CallExpression'>): WrittenPattern | undefined {
  const [pattern, flags] = node.arguments;
  if (pattern?.type !== 'StringLiteral') return undefined;
  if (flags !== undefined && flags.type !== 'StringLiteral') return undefined;
  return { node, pattern: pattern.value, flags: flags?.value ?? '' };
}

function worstUse(
  pattern: Node,
  slowness: Slowness,
  trace: Trace,
  file: TypeScriptFile,
): SlowPattern | undefined {
  let worst: SlowPattern | undefined;
  for (const use of patternUses(pattern)) {
    const { text } = use;
    if (text !== undefined && isShortText(text, file)) continue;
    // A request is an object: what is read as a text itself is called so and is none.
    const isFromRequest = text !== undefined && trace.of(text) === 'request' && !isRequest(text);
    if (isFromRequest ? !isSplit(use) || isExponential(slowness) : matters(use, slowness, trace))
      worst = isFromRequest || worst?.text === undefined ? { pattern, slowness, text, isFromRequest } : worst;
    if (worst?.isFromRequest === true) break;
  }
  return worst;
}

function isExponential({ growth }: Slowness): boolean {
  return growth === 'exponential';
}

/** What splits a text is mostly given lines and lists, and stops at each of its parts. */
function isSplit({ method }: PatternUse): boolean {
  return method === 'split';
}

/**
 * Of a text that no request gives: what doubles with each letter is never meant; what has a square mostly does no harm,
 * unless anybody who calls gives the text as it is.
 */
function matters(use: PatternUse, slowness: Slowness, trace: Trace): boolean {
  if (isExponential(slowness)) return true;
  if (use.text === undefined || slowness.isBySearch || isSplit(use)) return false;
  return isOpenText(use.text) && trace.of(use.text) === 'parameter';
}
