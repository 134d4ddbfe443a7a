import type { Node } from '../../../../languages/typescript/node.ts';
import { parentOf } from '../../../../languages/typescript/node.ts';
import type { Scope } from '../../../../languages/typescript/scope.ts';
import { lookUp } from '../../../../languages/typescript/scope.ts';
import { isCall } from '../call.ts';
import { nameOfCallee } from '../name-of-callee.ts';
import { declaredType, nameOfType } from './declared-type.ts';
import type { Origin } from './origin.ts';
import type { Trace } from './trace.ts';

/** What frameworks with decorators hand a method of what comes in. */
const parts = /^(?:Body|Query|Param|BodyParam|QueryParams?|PathParam|MessageBody|Args)$/;
const headers = /^(?:Headers?|HeaderParam)$/;

/**
 * `@Query('branch') branch: string`. undefined: it has none of these decorators, or something may look at the value first:
 * a pipe, or the decorators of a class that describes it.
 */
export function originOfDecorated(parameter: Node, scope: Scope, trace: Trace): Origin | undefined {
  const given = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
  const decorators = 'decorators' in parameter ? (parameter.decorators ?? []) : [];
  for (const { expression } of decorators) {
    const name = isCall(expression) ? nameOfCallee(expression.callee) : undefined;
    const isHeader = name !== undefined && headers.test(name);
    if (name === undefined || !(isHeader || parts.test(name)) || !isCall(expression)) continue;
    if (expression.arguments.some(({ type }) => type !== 'StringLiteral')) return undefined;
    if (mayBeDescribed('typeAnnotation' in given ? given.typeAnnotation : undefined, scope, trace))
      return undefined;
    return isHeader && trace.tellsAddress ? 'address' : 'request';
  }
  return undefined;
}

/** A class may have decorators that say what its fields hold; of one of this file they are seen. */
function mayBeDescribed(annotation: Node | null | undefined, scope: Scope, trace: Trace): boolean {
  const type = declaredType(annotation, trace);
  if (type?.type !== 'TSTypeReference') return false;
  const name = nameOfType(type);
  if (/^(?:Record|Array|ReadonlyArray|Partial|Map)$/.test(name)) return false;
  const [declaration] = lookUp(scope, name)?.declarations ?? [];
  const owner = declaration && parentOf(declaration);
  if (owner?.type !== 'ClassDeclaration' || owner.superClass != null) return true;
  return owner.body.body.some((member) => 'decorators' in member && (member.decorators ?? []).length > 0);
}
