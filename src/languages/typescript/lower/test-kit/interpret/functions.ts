import type { FlowFunction, FlowReference } from '../../../../../analysis/flow/form.ts';
import { runAsync, runAsyncGenerator, runGenerator, runSync, start } from './drive.ts';
import { execute } from './execute.ts';
import type { Activation, Callable, Cell, Receiver, Run, Value, World } from './values.ts';

/** What a function takes with it from where it is made. */
export interface Surroundings {
  readonly world: World;
  readonly outer: ReadonlyMap<unknown, Cell>;
  /** Of the code that makes the function; an arrow keeps it. */
  readonly receiver: Receiver;
}

export interface Invocation {
  readonly self: Value;
  readonly args: readonly Value[];
  readonly newTarget?: Value;
  readonly home?: object | undefined;
  readonly construct?: Receiver['construct'];
  readonly cell?: Cell;
}

export function flowOfReference(reference: FlowReference): FlowFunction {
  const result = reference.flow();
  if (result.kind === 'too-large') throw new Error('too large');
  return result.flow;
}

/** Makes the value that a `function` instruction or a method stands for. */
export function makeFunction(reference: FlowReference, around: Surroundings, home?: object): Callable {
  const flow = flowOfReference(reference);
  if (flow.kind === 'arrow') {
    const arrow = (...args: Value[]): Value => drive(flow, arrow, around, { self: undefined, args });
    return arrow;
  }
  if (flow.kind !== 'function' || flow.isAsync || flow.isGenerator) {
    // A method can be no constructor.
    const holder: { readonly method: Callable } = {
      method(...args: Value[]): Value {
        return drive(flow, holder.method, around, { self: this, args, home });
      },
    };
    return holder.method;
  }
  const plain = function (this: Value, ...args: Value[]): Value {
    return drive(flow, plain, around, { self: this, args, newTarget: new.target });
  };
  return plain;
}

/** Runs the function the way its kind wants. */
export function drive(flow: FlowFunction, callee: Value, around: Surroundings, call: Invocation): Value {
  if (flow.isAsync && !flow.isGenerator) {
    return (async () => runAsync(begin(flow, callee, around, call)))();
  }
  const run = begin(flow, callee, around, call);
  if (!flow.isGenerator) return runSync(run);
  start(run);
  return flow.isAsync ? runAsyncGenerator(run) : runGenerator(run);
}

export function begin(flow: FlowFunction, callee: Value, around: Surroundings, call: Invocation): Run {
  const receiver: Receiver =
    flow.kind === 'arrow'
      ? around.receiver
      : {
          self: call.cell ?? { value: call.self },
          newTarget: call.newTarget,
          args: call.args,
          home: call.home,
          construct: call.construct,
          privates: around.receiver.privates,
        };
  const cells: Activation['cells'] = new Map();
  flow.parameters.forEach(({ place, isRest }, index) => {
    cells.set(place, { value: isRest ? call.args.slice(index) : call.args[index] });
  });
  return execute({ flow, world: around.world, cells, receiver, outer: around.outer, self: callee });
}

export function construct(callee: Value, args: readonly Value[]): object {
  if (typeof callee !== 'function') throw new TypeError('not a constructor');
  return Reflect.construct(callee, [...args]) as object;
}
