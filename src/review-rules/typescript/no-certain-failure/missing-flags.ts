import type { Node } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** `text.replaceAll(/a/, 'b')`: both methods refuse a pattern that is not for every place. */
export interface MissingFlag {
  readonly kind: 'missing-flag';
  readonly at: Node;
  readonly method: string;
}

export function* missingFlagsIn({ tree }: TypeScriptFile): Generator<MissingFlag, void> {
  if (!tree.words.has('replaceAll') && !tree.words.has('matchAll')) return;
  for (const { callee, arguments: given } of tree.nodesOf('CallExpression')) {
    const [pattern] = given;
    const method = propertyName(callee) ?? '';
    const count = method === 'replaceAll' ? 2 : method === 'matchAll' ? 1 : 0;
    if (pattern === undefined || given.length !== count || !isForOnePlace(pattern)) continue;
    yield { kind: 'missing-flag', at: pattern, method };
  }
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
