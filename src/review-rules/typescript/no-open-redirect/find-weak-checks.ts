import type { Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { createFieldsOfThis } from '../_kit/origin/fields-of-this.ts';
import { createGuards } from '../_kit/origin/guards.ts';
import { outsideHostOf } from '../_kit/origin/outside-host.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { createWrittenTexts } from '../_kit/origin/written-texts.ts';
import { isGuard } from './is-guard.ts';
import type { Redirect } from './redirects.ts';
import { redirectsIn } from './redirects.ts';
import type { WeakTest } from './weak-tests.ts';
import { findWeakTests } from './weak-tests.ts';

/** A redirect that nothing but such a test keeps on the site. */
export interface WeakCheck extends Redirect {
  readonly part: Node;
  readonly weak: WeakTest;
}

/** Lists, patterns and parts of addresses: any look at a value but the weak ones. */
const anyTest =
  /\.(?:has|includes|indexOf|test|match|exec|some|every|find)\(|\bnew URL\(|\burl\.parse\(|['"]\/\/['"]|\[1\]|charAt\(/;

export function* findWeakChecks(file: TypeScriptFile): Generator<WeakCheck, void> {
  const weak = findWeakTests(file);
  if (weak === undefined) return;
  const guards = createGuards(
    { ...file, text: weak.rest },
    (source) => isGuard(source) || anyTest.test(source),
  );
  const fields = createFieldsOfThis(file);
  const trace = createTrace(file, {
    tellsAddress: true,
    heedsChecks: false,
    cleans: (callee) => guards.isIn(callee),
    knows: (value) => fields.of(value),
  });
  const written = createWrittenTexts();
  const told = new Set<Node>();
  for (const redirect of redirectsIn(file)) {
    const part = outsideHostOf(redirect.address, trace, written);
    if (part === undefined || guards.around(redirect.address) || guards.around(part)) continue;
    const test = weak.tests.find((one) => isOf(one, part) || isOf(one, redirect.address));
    if (test === undefined || told.has(test.written)) continue;
    told.add(test.written);
    yield { ...redirect, part, weak: test };
  }
}

/** The same value, looked at in the same function. */
function isOf({ test, value }: WeakTest, tested: Node): boolean {
  return isSameExpression(value, tested) && enclosingFunction(test) === enclosingFunction(tested);
}
