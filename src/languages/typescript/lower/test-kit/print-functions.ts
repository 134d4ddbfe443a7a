import { expression } from './print-expressions.ts';
import { arrayPattern, objectPattern } from './print-patterns.ts';
import { statements } from './print-statements.ts';
import { choose, enter, part } from './program-scope.ts';
import type { BodyKind, Scope } from './program-scope.ts';
import type { Seed } from './random-program.ts';

export interface FunctionOptions {
  readonly form: 'declaration' | 'expression' | 'arrow' | 'method';
  readonly kind?: BodyKind;
  readonly name?: string;
  /** Stands before the statements, e.g. a call of `super`. */
  readonly prologue?: string;
}

export function functionText(seed: Seed, scope: Scope, options: FunctionOptions): string {
  const { form, name = '', prologue = '' } = options;
  const wanted = options.kind ?? 'plain';
  const kind =
    form === 'arrow' && wanted === 'generator'
      ? 'plain'
      : form === 'arrow' && wanted === 'async-generator'
        ? 'plain'
        : wanted;
  const given = parameters(part(seed, 0), scope.inFunction('plain'));
  const own = form === 'arrow' ? {} : { hasArguments: true };
  const inside = scope.inFunction(kind, own).with({ variables: given.names, jumps: [] });
  const body = `${enter};\n${prologue}${statements(seed.parts.slice(1), inside)}`;
  const isAsync = kind === 'async' || kind === 'async-generator' ? 'async ' : '';
  const star = kind === 'generator' || kind === 'async-generator' ? '*' : '';
  if (form === 'method') return `${isAsync}${star}${name}(${given.text}) {\n${body}\n}`;
  if (form === 'arrow') {
    if (seed.parts.length < 3) {
      return `${isAsync}(${given.text}) => (${enter}, ${expression(part(seed, 1), inside)})`;
    }
    return `${isAsync}(${given.text}) => {\n${body}\n}`;
  }
  return `${isAsync}function${star} ${name}(${given.text}) {\n${body}\n}`;
}

/** Two parameters, plain or with defaults and patterns, and perhaps a rest. */
function parameters(seed: Seed, scope: Scope): { readonly text: string; readonly names: readonly string[] } {
  const names: string[] = [];
  const target = (): string => {
    const name = scope.fresh('p');
    names.push(name);
    return name;
  };
  const one = (inner: Seed): string => {
    const inScope = scope.with({ variables: [...names] });
    switch (inner.kind % 6) {
      case 1:
        return `${target()} = ${expression(part(inner, 0), inScope)}`;
      case 2:
        return `${arrayPattern(inner, { target }, inScope)} = ${expression(part(inner, 0), inScope)}`;
      case 3:
        return `${objectPattern(inner, { target }, inScope)} = {}`;
      default:
        return target();
    }
  };
  const list = seed.parts.slice(0, 2).map(one);
  if (seed.pick % 5 === 4) list.push(`...${target()}`);
  return { text: list.join(', '), names };
}

export function bodyKind(seed: Seed): BodyKind {
  return choose(['plain', 'generator', 'async', 'async-generator'] as const, seed.pick) ?? 'plain';
}
