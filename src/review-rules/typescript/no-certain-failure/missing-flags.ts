import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { bareCallee } from '../_kit/name-of-callee.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { isGoneThrough } from './is-gone-through.ts';
import { receiverOf } from './receiver-of.ts';

/** `text.replaceAll(/a/, 'b')`: both methods refuse a pattern that is not for every place. */
export interface MissingFlag {
  readonly kind: 'missing-flag';
  readonly at: Node;
  readonly method: string;
  /** The method is evidently that of a text. */
  readonly isOfText: boolean;
}

export function* missingFlagsIn({ tree }: TypeScriptFile): Generator<MissingFlag, void> {
  if (!tree.words.has('replaceAll') && !tree.words.has('matchAll')) return;
  for (const call of tree.nodesOf('CallExpression')) {
    const found = missingFlagOf(call);
    if (found !== undefined) yield found;
  }
}

function missingFlagOf(call: NodeOf<'CallExpression'>): MissingFlag | undefined {
  const callee = bareCallee(call.callee);
  const [pattern] = call.arguments;
  const method = propertyName(callee) ?? '';
  const count = method === 'replaceAll' ? 2 : method === 'matchAll' ? 1 : 0;
  if (pattern === undefined || call.arguments.length !== count || !isForOnePlace(pattern)) return undefined;
  const receiver = callee.type === 'MemberExpression' ? receiverOf(callee.object) : 'unknown';
  if (receiver === 'other') return undefined;
  // A router may have a method of that name, too.
  if (receiver === 'unknown' && method === 'matchAll' && !isGoneThrough(call)) return undefined;
  return { kind: 'missing-flag', at: pattern, method, isOfText: receiver === 'text' };
}

function isForOnePlace(pattern: Node): boolean {
  const value = writtenValue(pattern);
  if (value.type === 'RegExpLiteral') return !value.flags.includes('g');
  const isMade = value.type === 'NewExpression' || value.type === 'CallExpression';
  if (!isMade || !isGlobalName(value.callee, 'RegExp')) return false;
  const [source, flags] = value.arguments;
  if (source === undefined || source.type === 'SpreadElement') return false;
  // Without flags a pattern that is copied keeps its own.
  if (flags === undefined) return source.type === 'StringLiteral' || source.type === 'TemplateLiteral';
  return flags.type === 'StringLiteral' && !flags.value.includes('g');
}
