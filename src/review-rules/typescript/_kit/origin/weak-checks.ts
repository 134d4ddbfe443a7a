import type { Node } from '../../../../languages/typescript/node.ts';
import { enclosingFunction } from '../../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../../languages/typescript/typescript.ts';
import { isSameExpression } from '../is-same-expression.ts';
import { decides } from './decides.ts';
import { createFieldsOfThis } from './fields-of-this.ts';
import { createGuards } from './guards.ts';
import { outsideHostOf } from './outside-host.ts';
import { TextReader } from './text-reader.ts';
import type { Trace } from './trace.ts';
import { createTrace } from './trace.ts';
import type { WeakTest } from './weak-tests.ts';
import { findWeakTests } from './weak-tests.ts';
import type { WrittenTexts } from './written-texts.ts';
import { createWrittenTexts } from './written-texts.ts';

/** An address of a request that nothing but a weak test looks at. */
export interface WeakCheck {
  /** The part that chooses the host. */
  readonly part: Node;
  readonly weak: WeakTest;
}

export interface WeakChecks {
  of(address: Node): WeakCheck | undefined;
  readonly trace: Trace;
}

/** Where the file has such tests: finds the addresses that they alone are to keep; `isGuard` tells other tests by the words of a function. */
export function createWeakChecks(
  file: TypeScriptFile,
  isGuard: (source: string) => boolean,
): WeakChecks | undefined {
  const weak = findWeakTests(file);
  if (weak === undefined) return undefined;
  const guards = createGuards({ ...file, text: weak.rest }, isGuard);
  const fields = createFieldsOfThis(file);
  const trace = createTrace(file, {
    tellsAddress: true,
    heedsChecks: false,
    cleans: (callee) => guards.isIn(callee),
    knows: (value) => fields.of(value),
  });
  const written = createWrittenTexts();
  const tests = Map.groupBy(weak.tests, ({ test }) => enclosingFunction(test));
  return {
    trace,
    of(address) {
      const part = outsideHostOf(address, trace, written);
      if (part === undefined || guards.around(address) || guards.around(part)) return undefined;
      const test =
        testIn(tests.get(enclosingFunction(part)), part) ??
        testIn(tests.get(enclosingFunction(address)), address);
      if (test === undefined || !decides(test.test, address)) return undefined;
      // Two slashes choose a host where they begin the address.
      if (test.lets === 'two-slashes' && !beginsWith(address, part, trace, written)) return undefined;
      return { part, weak: test };
    },
  };
}

/** Does nothing stand before the part? One that is not seen in the text of the address stands in another address. */
function beginsWith(address: Node, part: Node, trace: Trace, written: WrittenTexts): boolean {
  let isFirst = true;
  new TextReader(trace, written, (read, before) => {
    if (read === part && before.trim() !== '') isFirst = false;
  }).readAll([address]);
  return isFirst;
}

/** A function that looks at more values is generated. */
const mostTests = 50;

/** The same value, looked at in the same function. */
function testIn(tests: readonly WeakTest[] | undefined, tested: Node): WeakTest | undefined {
  return tests?.slice(0, mostTests).find(({ value }) => isSameExpression(value, tested));
}

/** A test that keeps more than one address is told once. */
export function oncePerTest<Check extends WeakCheck>(checks: readonly Check[]): readonly Check[] {
  const told = new Map(checks.toReversed().map((check) => [check.weak.written, check]));
  return [...told.values()].toReversed();
}
