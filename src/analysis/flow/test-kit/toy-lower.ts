import { FlowBuilder } from '../builder.ts';
import type { FlowFunction, Place, PlaceId } from '../form.ts';
import type { Constant } from '../instruction.ts';
import { readToy } from './toy-reader.ts';
import type { Form } from './toy-reader.ts';

/**
 * Lowers `(fun (a …) statement…)`. Statements and expressions: `(let x e)`, `(if e (…) (…))`, `(while e …)`, `(give e)`, `(fail e)`,
 * `(finally (…) …)`, `(eq e e)`, `(. e name)`, `(f e …)`; `none`, `yes` and `no` are constants.
 */
export function lowerToy(text: string): FlowFunction {
  const fun = readToy(text);
  const flow = new FlowBuilder();
  const parameters = new Set(partsOf(partsOf(fun)[1]).map(wordOf));
  const variable = (name: string): PlaceId => flow.place(name, () => placeOf(name, parameters));
  const constant = (at: Form, value: Constant): PlaceId =>
    made((to) => flow.emit({ op: 'constant', at, to, value }));
  const made = (emit: (to: PlaceId) => void): PlaceId => {
    const to = flow.temporary();
    emit(to);
    return to;
  };
  const run = (forms: readonly Form[]): void => forms.forEach(lower);
  const call = (at: Form, [callee, ...args]: readonly PlaceId[]): PlaceId =>
    made((to) => {
      const given = args.map((place) => ({ place, isSpread: false }));
      flow.emit({
        op: 'call',
        at,
        to,
        callee: callee ?? to,
        receiver: undefined,
        args: given,
        style: 'plain',
      });
    });
  const choose = (at: Form, test: Form, [then, otherwise]: readonly (() => void)[]): void => {
    const [yes, no, after] = [flow.block(), flow.block(), flow.block()];
    const ways = { then: yes, else: no };
    if (wordOf(test) === 'yes') flow.knownBranch(at, lower(test), true, ways);
    else flow.branch(test, lower(test), 'truthy', ways);
    flow.start(yes);
    then?.();
    if (flow.isOpen) flow.jump(at, after);
    flow.start(no);
    otherwise?.();
    flow.start(after);
  };
  const loop = (at: Form, test: Form, body: readonly Form[]): void => {
    const head = flow.block();
    flow.start(head);
    const round = (): void => {
      run(body);
      if (flow.isOpen) flow.jump(at, head);
    };
    choose(at, test, [round]);
  };
  function lower(form: Form): PlaceId {
    if (!('parts' in form))
      return constants.has(form.word) ? constant(form, constants.get(form.word) ?? nil) : variable(form.word);
    const [head = form, first = form, second = form, ...rest] = form.parts;
    switch (wordOf(head)) {
      case 'let':
        flow.emit({ op: 'copy', at: form, to: variable(wordOf(first)), from: lower(second) });
        return variable(wordOf(first));
      case 'if':
        choose(form, first, [() => run(partsOf(second)), () => run(partsOf(rest[0]))]);
        break;
      case 'while':
        loop(form, first, form.parts.slice(2));
        break;
      case 'finally':
        flow.cleanup({
          at: form,
          body: () => run(form.parts.slice(2)),
          run: () => run(partsOf(first)),
          runsAtEnd: true,
        });
        break;
      case 'give':
        flow.return(form, form.parts.length > 1 ? lower(first) : undefined);
        break;
      case 'fail':
        flow.throw(form, lower(first));
        break;
      case 'eq': {
        const [left, right] = [lower(first), lower(second)];
        return made((to) => flow.emit({ op: 'binary', at: form, to, operator: '==', left, right }));
      }
      case '.': {
        const object = lower(first);
        return made((to) =>
          flow.emit({ op: 'member', at: form, to, object, key: { kind: 'name', name: wordOf(second) } }),
        );
      }
      default:
        return call(form, form.parts.map(lower));
    }
    return flow.temporary();
  }
  run(partsOf(fun).slice(2));
  const places = [...parameters].map((name) => ({ place: variable(name), isRest: false }));
  const head = {
    kind: 'function',
    name: 'toy',
    origin: fun,
    at: fun,
    isAsync: false,
    isGenerator: false,
    isDynamic: false,
  } as const;
  return flow.finish(head, places);
}

const nil: Constant = { type: 'nil' };
const constants: ReadonlyMap<string, Constant> = new Map<string, Constant>([
  ['none', nil],
  ['yes', { type: 'boolean', value: true }],
  ['no', { type: 'boolean', value: false }],
]);

function placeOf(name: string, parameters: ReadonlySet<string>): Place {
  const kind = parameters.has(name) ? 'parameter' : /^[a-z]$/.test(name) ? 'local' : 'global';
  return { kind, name, origin: name, isCaptured: false, isWrittenElsewhere: false, isExported: false };
}

function partsOf(form: Form | undefined): readonly Form[] {
  return form !== undefined && 'parts' in form ? form.parts : [];
}

function wordOf(form: Form): string {
  return 'word' in form ? form.word : '';
}
