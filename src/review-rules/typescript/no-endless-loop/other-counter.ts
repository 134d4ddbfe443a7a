import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { lookUp } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isInside } from '../_kit/is-inside.ts';
import type { Loop } from './loop.ts';

type For = NodeOf<'ForStatement'>;

/** `for (let x = 0; x < width; y++)`: nothing moves on what the loop counts with. */
export function otherCounterIn(loop: Loop, { tree }: TypeScriptFile): Node | undefined {
  if (loop.type !== 'ForStatement' || loop.test == null || loop.update == null) return undefined;
  const counted = steppedBy(loop.update);
  const own = ownCounterOf(loop);
  if (counted === undefined || own === undefined) return undefined;
  const counter = lookUp(tree.scopeOf(loop.body), own);
  if (counter === undefined || counter === counted || !isLookedAt(counter, loop.test)) return undefined;
  const isMoved = counter.references.some(({ access, isInitial }) => access !== 'read' && !isInitial);
  if (isMoved) return undefined;
  const isTested = counted.references.some(({ identifier }) => isInside(identifier, loop.test as Node));
  return !isTested || isCounterAround(counted, loop) ? loop.update : undefined;
}

/** The only variable that a loop begins with, which starts from a number. */
function ownCounterOf({ init }: For): string | undefined {
  if (init?.type !== 'VariableDeclaration' || init.kind === 'const') return undefined;
  const [only, ...others] = init.declarations;
  if (only?.id.type !== 'Identifier' || others.length > 0 || only.init == null) return undefined;
  const start = unwrap(only.init);
  return start.type === 'NumericLiteral' ? only.id.name : undefined;
}

function steppedBy(update: Node): Binding | undefined {
  const bare = unwrap(update);
  if (bare.type === 'UpdateExpression') return referenceOf(unwrap(bare.argument))?.binding;
  if (bare.type !== 'AssignmentExpression' || !/^[-+]=$/.test(bare.operator)) return undefined;
  return referenceOf(unwrap(bare.left))?.binding;
}

/** The whole condition is a comparison of it. */
function isLookedAt(counter: Binding, test: Node): boolean {
  const bare = unwrap(test);
  if (bare.type !== 'BinaryExpression' || !/^(?:[<>]=?|!==?)$/.test(bare.operator)) return false;
  return referenceOf(unwrap(bare.left))?.binding === counter;
}

/** The loop around counts with it. */
function isCounterAround({ declarations: [declaration] }: Binding, loop: For): boolean {
  if (declaration === undefined) return false;
  for (const around of ancestorsOf(loop))
    if (around.type === 'ForStatement' && around.init != null && isInside(declaration, around.init))
      return true;
  return false;
}
