import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { callsSomething, expressionKey } from '../_kit/expression-key.ts';
import { shortText } from '../_kit/short-text.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { distance } from './distance.ts';
import type { Signal } from './signal.ts';

/** Cases of one `switch` that wait for the same value: the first one takes it. */
export function findDuplicateCases({ cases }: NodeOf<'SwitchStatement'>): readonly Signal[] | undefined {
  if (cases.length < 2) return undefined;
  const given = new Map<string, Node>();
  const found: Signal[] = [];
  for (const { test } of cases) {
    if (test == null) continue;
    const key = expressionKey(writtenLiteral(test));
    const first = key === undefined ? undefined : given.get(key);
    // What a test without a key does may change what the next ones give.
    if (key === undefined) given.clear();
    else {
      if (first !== undefined) found.push(signalFor(test, first, callsSomething(key)));
      given.set(key, test);
    }
  }
  return found.length === 0 ? undefined : found;
}

/** `9` of `const PING = 9`. */
function writtenLiteral(test: Node): Node {
  const value = writtenValue(test);
  return value.type === 'NumericLiteral' || value.type === 'StringLiteral' ? value : test;
}

function signalFor(test: Node, first: Node, isAsked: boolean): Signal {
  return {
    kind: 'duplicate-case',
    again: test,
    confidence: isAsked ? 'likely' : 'certain',
    what: (file) => {
      const [code, where] = [shortText(test, file), distance(first, test, file)];
      return say(
        `\`case ${code}\` never matches: the same case stands ${where.en}.`,
        `\`case ${code}\` 永远不会匹配：相同的分支已${where['zh-CN']}出现。`,
      );
    },
  };
}
