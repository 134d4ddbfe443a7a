import { calleeOf } from '../../../../analysis/flow/callee.ts';
import { constantOf, definitionOf } from '../../../../analysis/flow/definitions.ts';
import type { FlowFunction, PlaceId } from '../../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../../analysis/flow/instruction.ts';
import type { GoNode } from '../../../../languages/go/node.ts';
import { argumentFor } from './argument-for.ts';
import { mayBeMethod } from './may-be-method.ts';
import { carrierOf, isRouteReader, originInCarrier } from './request-sources.ts';
import type { Taint } from './taint.ts';
import { harmless, isOutside, joined, taintFrom } from './taint.ts';
import { isPassingBuiltin, isPassingMethod, natureOfCall, verbsOf } from './text-calls.ts';
import { textBehind } from './text-behind.ts';
import type { Tracing } from './tracing.ts';
import { declaredTypeOf } from './variables.ts';

export interface CallIn {
  readonly flow: FlowFunction;
  readonly call: InstructionOf<'call'>;
}

/** Of the result of a call with this number. */
export function taintOfCall({ flow, call }: CallIn, number: string, trace: Tracing): Taint {
  const { root, imported, names } = calleeOf(flow, call);
  const name = names.at(-1) ?? '';
  // `base64.RawURLEncoding.DecodeString`
  const isOfPackage = names.length === 2 || (names.length === 3 && imported?.module === 'encoding/base64');
  if (imported !== undefined && isOfPackage)
    return isRouteReader(imported.module, name)
      ? taintFrom('route')
      : taintFromPackage(imported.module, name, { flow, call }, trace);
  if (names.length > 1) {
    const carrier = carrierOf(declaredTypeOf(trace.tree, { flow, place: root }));
    if (carrier !== undefined) return taintFrom(originInCarrier(carrier, names.slice(1)));
  }
  const own = functionCalled({ flow, call }, trace);
  if (own !== undefined) return throughFunction({ flow, call }, own, number, trace);
  if (call.receiver === undefined)
    return isPassingBuiltin(name) ? joined(argumentTaints({ flow, call }, trace)) : harmless;
  return isPassingMethod(name) ? taintOfReceiver({ flow, call }, name, trace) : harmless;
}

function taintOfReceiver({ flow, call }: CallIn, name: string, trace: Tracing): Taint {
  const inner = requestBehind({ flow, call }, name, trace);
  if (inner !== undefined) return inner;
  return call.receiver === undefined ? harmless : trace.taintOf({ flow, place: call.receiver });
}

/** `c.Request().FormValue("a")`: the names behind a call of a carrier. */
function requestBehind({ flow, call }: CallIn, name: string, trace: Tracing): Taint | undefined {
  const made = definitionOf(flow, calleeOf(flow, call).root)?.instruction;
  if (made?.op !== 'call') return undefined;
  const { root, names } = calleeOf(flow, made);
  if (names.at(-1) !== 'Request') return undefined;
  const carrier = carrierOf(declaredTypeOf(trace.tree, { flow, place: root }));
  const path = [...calleeOf(flow, call).names.slice(1, -1), name];
  return carrier === undefined ? undefined : taintFrom(originInCarrier('http', path));
}

function argumentTaints({ flow, call }: CallIn, trace: Tracing): readonly Taint[] {
  return call.args.map(({ place }) => trace.taintOf({ flow, place }));
}

function taintFromPackage(module: string, name: string, { flow, call }: CallIn, trace: Tracing): Taint {
  const given = (): readonly Taint[] => argumentTaints({ flow, call }, trace);
  switch (natureOfCall(module, name)) {
    case 'passes':
      return joined(given());
    case 'formats': {
      const verbs = verbsOf(textBehind(flow, call.args[0]?.place, trace) ?? '')?.verbs ?? [];
      return joined(
        given()
          .slice(1)
          .filter((_one, index) => isTextVerb(verbs[index]?.verb)),
      );
    }
    case 'replaces':
      // Whoever takes out quotes, dots or slashes thought of what the value may hold.
      return /["'`./\\;]/.test(textBehind(flow, call.args[1]?.place, trace) ?? '.')
        ? harmless
        : joined(given());
    case 'cleans-path':
      return isRooted(flow, call.args[0]?.place) ? harmless : joined(given());
    case 'last-part':
      // It leads nowhere any more, but may hold any other sign.
      return isOutside(joined(given()).origin) ? taintFrom('route') : harmless;
    default:
      return harmless;
  }
}

export function isTextVerb(verb: string | undefined): boolean {
  return verb === 's' || verb === 'v';
}

/** `filepath.Clean("/" + name)` has no `..` left. */
function isRooted(flow: FlowFunction, place: PlaceId | undefined): boolean {
  if (place === undefined) return false;
  const made = definitionOf(flow, place)?.instruction;
  if (made?.op === 'binary' && made.operator === '+') return isRooted(flow, made.left);
  const known = constantOf(flow, place);
  if (known?.type === 'string') return known.value === '/';
  return made?.op === 'call' && calleeOf(flow, made).names.join('.').includes('Separator');
}

/** The function or method of this file that a call goes to. */
export function functionCalled({ flow, call }: CallIn, trace: Tracing): GoNode | undefined {
  const { names, imported, root } = calleeOf(flow, call);
  const name = names.at(-1) ?? '';
  if (imported !== undefined) return undefined;
  if (names.length > 1) {
    const method = trace.names.functionNamed(name, 'method_declaration');
    return method !== undefined && mayBeMethod({ flow, call }, method, trace.tree) ? method : undefined;
  }
  return flow.places[root]?.kind === 'captured'
    ? trace.names.functionNamed(name, 'function_declaration')
    : undefined;
}

function throughFunction({ flow, call }: CallIn, callee: GoNode, number: string, trace: Tracing): Taint {
  const { origin, parameters } = trace.taintOfResult(callee, number);
  const taints = [taintFrom(origin)];
  for (let index = 0; 1 << index <= parameters && index < 30; index++) {
    const place = (parameters & (1 << index)) === 0 ? undefined : argumentFor(call, callee, index);
    if (place !== undefined) taints.push(trace.taintOf({ flow, place }));
  }
  return joined(taints);
}
