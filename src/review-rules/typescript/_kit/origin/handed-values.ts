import type { Reach } from '../../../../domain/file-outline.ts';
import type { Node } from '../../../../languages/typescript/node.ts';
import { unwrap } from '../../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../../languages/typescript/typescript.ts';
import type { Call } from '../call.ts';
import { importedFunction } from '../imported-callee.ts';
import { propertyOf } from '../written-value.ts';
import type { Trace } from './trace.ts';

/** A part of a request that is given to a function of another file, which makes of it what the rule is about. */
export interface HandedValue {
  readonly handed: Node;
  readonly call: Call;
  /** In the file of the function. */
  readonly reach: Reach;
}

/** How a rule looks at the values of a file. */
export interface Looking {
  readonly trace: Trace;
  /** Was it looked at before the call? */
  readonly isGuarded?: (call: Node) => boolean;
}

/** @param look Called when there is such a function at all. */
export function* handedValues(
  file: TypeScriptFile,
  rule: string,
  look: () => Looking,
): Generator<HandedValue, void> {
  if (!knowsReaches(file, rule)) return;
  const looking = look();
  for (const kind of ['CallExpression', 'OptionalCallExpression'] as const)
    for (const call of file.tree.nodesOf(kind)) {
      const reaches = call.arguments.length === 0 ? undefined : importedFunction(call.callee)?.reaches;
      const found = reaches && firstOf(reaches, rule, call, looking);
      if (found !== undefined) yield found;
    }
}

function firstOf(
  reaches: readonly Reach[],
  rule: string,
  call: Call,
  { trace, isGuarded }: Looking,
): HandedValue | undefined {
  for (const reach of reaches) {
    const handed = reach.rule === rule ? givenAt(call, reach) : undefined;
    if (handed !== undefined && trace.of(handed) === 'request' && isGuarded?.(call) !== true)
      return { handed, call, reach };
  }
  return undefined;
}

/** Of an object that is written out only what stands there under the name. */
function givenAt({ arguments: given }: Call, { argument, key }: Reach): Node | undefined {
  const at = given[argument];
  if (at === undefined || given.slice(0, argument + 1).some(({ type }) => type === 'SpreadElement'))
    return undefined;
  const value = unwrap(at);
  if (value.type !== 'ObjectExpression') return at;
  return key === undefined ? undefined : propertyOf(value, key);
}

/** Most files import nothing of the kind. */
function knowsReaches({ tree }: TypeScriptFile, rule: string): boolean {
  return Object.values(tree.rootScope.imports ?? {}).some(({ exports, methods = {}, members = {} }) => {
    const ofObjects = [...Object.values(methods), ...Object.values(members)].flatMap((all) =>
      Object.values(all),
    );
    return [...Object.values(exports), ...ofObjects].some((one) =>
      one?.reaches?.some((reach) => reach.rule === rule),
    );
  });
}
