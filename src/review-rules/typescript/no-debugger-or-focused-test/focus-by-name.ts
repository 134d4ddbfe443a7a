import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { lookUp } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { Focus } from './focus.ts';
import { testRunnerAt } from './test-runner.ts';
import { isPlainlyTest, isTestLike } from './test-shape.ts';
import type { Call } from './test-shape.ts';

/** Their ordinary forms lack the first letter. */
const shortForms = new Set(['fit', 'fdescribe', 'iit', 'ddescribe']);

/** A file that names none of these has nothing that runs alone, by its name or its options. */
export const focusing: readonly string[] = ['only', ...shortForms];

/** A test or group whose name says that it runs alone: `it.only(…)`, `fit(…)`. */
export function focusByName(call: Call, file: TypeScriptFile): Focus | undefined {
  const callee = call.type === 'CallExpression' ? call.callee : call.tag;
  if (callee.type === 'MemberExpression') return ofMember(callee, call, file);
  if (callee.type !== 'Identifier' || !shortForms.has(callee.name)) return undefined;
  return ofShortForm(callee, call, file);
}

/** `it.only`, `describe.only.each`, `test.describe.serial.only`, `it['only']`, `fit.each` */
function ofMember(callee: NodeOf<'MemberExpression'>, call: Call, file: TypeScriptFile): Focus | undefined {
  for (let at: Node = callee; at.type === 'MemberExpression'; at = unwrap(at.object)) {
    const name = propertyName(at);
    // `it.only.call(…)` is how runners are built.
    if (name === 'call' || name === 'apply' || name === 'bind') return undefined;
    if (name === 'only') return ofOnly(at, call, file);
    const { object } = at;
    if (object.type === 'Identifier' && shortForms.has(object.name)) return ofShortForm(object, call, file);
  }
  return undefined;
}

function ofOnly(only: NodeOf<'MemberExpression'>, call: Call, file: TypeScriptFile): Focus | undefined {
  const confidence = testRunnerAt(only.object, isTestLike(call, file), file);
  if (confidence === undefined) return undefined;
  const { start, end } = rangeOf(only);
  const object = unwrap(only.object);
  // QUnit has no function of that name without it.
  const isQUnit = object.type === 'Identifier' && object.name === 'QUnit';
  const edit = isQUnit
    ? { range: { start: rangeOf(object).end, end }, text: '.test' }
    : { range: { start: rangeOf(only.object).end, end }, text: '' };
  return { at: only.property, name: file.text.slice(start, end), confidence, edit };
}

/** `fit(…)`, `fdescribe.each(…)` */
function ofShortForm(short: NodeOf<'Identifier'>, call: Call, file: TypeScriptFile): Focus | undefined {
  const binding = referenceOf(short)?.binding;
  const isGlobal = binding === undefined && isPlainlyTest(call, file);
  const confidence = isGlobal ? 'certain' : binding && testRunnerAt(short, false, file);
  if (confidence === undefined) return undefined;
  const { start } = rangeOf(short);
  const ordinary = lookUp(file.tree.scopeOf(short), short.name.slice(1));
  // An import of `fit` does not bring `it` along.
  const isAtHand = isGlobal ? ordinary === undefined : ordinary?.kind === 'import';
  const edit = isAtHand ? { range: { start, end: start + 1 }, text: '' } : undefined;
  return { at: short, name: short.name, confidence, edit };
}
