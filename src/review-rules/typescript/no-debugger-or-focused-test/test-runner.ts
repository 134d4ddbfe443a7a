import type { Confidence } from '../../../domain/finding.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { propertyName } from '../_kit/property-name.ts';

/** Packages that export test functions; `test` is `node:test`. */
const packages =
  /^(?:@jest\/globals|vitest|mocha|bun:test|test|(?:@playwright|playwright)\/test|@playwright\/experimental-ct-\w+|@japa\/runner|@std\/testing(?:\/.*)?|ava|(?:blue-|super)?tape|tape-promise|tap|uvu|qunit|testcafe|@wdio\/globals|jasmine(?:-core)?)$/;
/** Names of test functions, exported or global; the empty one is a package's default export. */
const runners = new Set(
  ['']
    .concat('it test describe suite context specify bench fit fdescribe'.split(' '))
    .concat('QUnit module fixture Scenario Feature'.split(' ')),
);
/** Names of functions that a project makes of those of a runner, e.g. with Playwright's `test.extend`. */
const derived = new Set(['it', 'test', 'describe']);

/**
 * How sure it is that `runner`, e.g. `it` or `test.describe`, makes tests here; undefined: it may be something else. A
 * name that nothing in the file explains counts only where the call looks like a test.
 */
export function testRunnerAt(
  runner: Node,
  isTestLike: boolean,
  file: TypeScriptFile,
): Confidence | undefined {
  const member = moduleMemberOf(runner);
  if (member !== undefined && packages.test(member.module))
    return runners.has(member.path.split('.', 1)[0] ?? '') ? 'certain' : undefined;
  const root = rootOf(runner);
  if (root.type !== 'Identifier') return undefined;
  const binding = referenceOf(root)?.binding;
  if (binding === undefined) {
    const isDeno = root.name === 'Deno' && propertyName(runner) === 'test';
    return isDeno || (isTestLike && runners.has(root.name)) ? 'certain' : undefined;
  }
  if (!isTestLike || !derived.has(root.name) || !isTestPath(file.path)) return undefined;
  const isMade = binding.kind === 'import' || binding.declarations.some((name) => isExtended(name));
  return isMade ? 'likely' : undefined;
}

/** The name that a chain of members begins with. */
function rootOf(node: Node): Node {
  let at = unwrap(node);
  while (at.type === 'MemberExpression') at = unwrap(at.object);
  return at;
}

/** `const test = base.extend({ … })` */
function isExtended(name: Node): boolean {
  const declarator = parentOf(name);
  if (declarator?.type !== 'VariableDeclarator' || declarator.id !== name || declarator.init == null)
    return false;
  return declarator.init.type === 'CallExpression' && propertyName(declarator.init.callee) === 'extend';
}
