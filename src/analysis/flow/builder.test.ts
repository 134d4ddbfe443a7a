import { describe, expect, it } from '@jest/globals';
import { FlowTooLarge } from './blocks.ts';
import { FlowBuilder } from './builder.ts';
import { solveForward } from './dataflow.ts';
import type { FlowFunction, Place, PlaceId } from './form.ts';
import { reachableBlocks } from './graph.ts';
import { printFlow } from './print.ts';
import { refinements } from './refinements.ts';

const at = { start: 0, end: 0 };

function named(kind: Place['kind'], name: string): Place {
  return { kind, name, origin: name, isCaptured: false, isWrittenElsewhere: false, isExported: false };
}

/** Lowers by hand what a front end for another language would. */
function build(emit: (flow: FlowBuilder) => void): FlowFunction {
  const builder = new FlowBuilder();
  emit(builder);
  const head = { at, origin: undefined, isAsync: false, isGenerator: false, isDynamic: false };
  return builder.finish({ ...head, kind: 'function', name: 'f' }, []);
}

function variable(flow: FlowBuilder, name: string, kind: Place['kind'] = 'local'): PlaceId {
  return flow.place(name, () => named(kind, name));
}

function call(flow: FlowBuilder, name: string, args: readonly PlaceId[] = []): PlaceId {
  const to = flow.temporary();
  const callee = variable(flow, name, 'global');
  flow.emit({
    op: 'call',
    at,
    to,
    callee,
    receiver: undefined,
    args: args.map((place) => ({ place, isSpread: false })),
    style: 'plain',
  });
  return to;
}

describe('a language with nil, several results and defer', () => {
  // file, err := open(); if err != nil { return err }; defer file.Close(); return nil
  const flow = build((builder) => {
    const [file, err, nil, test] = [
      variable(builder, 'file'),
      variable(builder, 'err'),
      builder.temporary(),
      builder.temporary(),
    ];
    const results = call(builder, 'open');
    for (const [index, to] of [file, err].entries())
      builder.emit({ op: 'member', at, to, object: results, key: { kind: 'name', name: String(index) } });
    builder.emit({ op: 'constant', at, to: nil, value: { type: 'nil' } });
    builder.emit({ op: 'binary', at, to: test, operator: '!=', left: err, right: nil });
    const [failed, opened] = [builder.block(), builder.block()];
    builder.branch(at, test, 'truthy', { then: failed, else: opened });
    builder.start(failed);
    builder.return(at, err);
    builder.start(opened);
    const close = builder.temporary();
    builder.emit({ op: 'member', at, to: close, object: file, key: { kind: 'name', name: 'Close' } });
    builder.emit({ op: 'defer', at, callee: close, receiver: file, args: [] });
    builder.return(at, nil);
  });

  it('fits the form', () => {
    expect(printFlow(flow).split('\n').slice(1)).toEqual([
      '0:',
      '  t3 = call open()',
      '  file = t3.0',
      '  err = t3.1',
      '  t1 = nil',
      '  t2 = err != t1',
      '  if t2 -> 1 else 2',
      '1:',
      '  return err',
      '2:',
      '  t4 = file.Close',
      '  defer t4() on file',
      '  return t1',
    ]);
  });

  it('is refined like any other', () => {
    const branch = flow.blocks[0]?.terminator;
    if (branch?.kind !== 'branch') throw new Error('no branch');
    const facts = refinements(flow, branch, false).map(
      ({ place, fact }) => `${flow.places[place]?.name ?? ''} ${fact.kind}`,
    );
    expect(facts).toContain('err nullish');
  });
});

describe('a graph', () => {
  it('keeps dead code, and drops empty blocks nobody comes to', () => {
    const flow = build((builder) => {
      builder.return(at, undefined);
      call(builder, 'dead');
      const loose = builder.block();
      builder.jump(at, loose);
      builder.start(loose);
    });
    expect(flow.blocks).toHaveLength(2);
    expect([...reachableBlocks(flow)]).toEqual([0]);
  });

  it('keeps a loop without a body', () => {
    const flow = build((builder) => {
      const head = builder.block();
      builder.start(head);
      builder.jump(at, head);
    });
    expect(printFlow(flow)).toBe('function f()\n0:\n  -> 1\n1:\n  -> 1');
  });

  it('grows with a power of the depth of clean-ups, and is refused beyond the bound', () => {
    const nest = (builder: FlowBuilder, depth: number): void => {
      const inner = (): void => {
        if (depth > 0) nest(builder, depth - 1);
        call(builder, 'body');
      };
      builder.cleanup({ at, body: inner, run: inner, runsAtEnd: true });
    };
    expect(build((builder) => nest(builder, 3)).blocks.length).toBeGreaterThan(50);
    expect(() => build((builder) => nest(builder, 30))).toThrow(FlowTooLarge);
  });
});

describe('the forward solver', () => {
  /** The calls made on every way here. */
  const calls = (flow: FlowFunction): ReturnType<typeof solveForward<ReadonlySet<PlaceId>>> =>
    solveForward<ReadonlySet<PlaceId>>(flow, {
      start: () => new Set(),
      join: (a, b) =>
        [...a].every((name) => b.has(name)) ? a : new Set([...a].filter((name) => b.has(name))),
      transfer: (state, instruction) =>
        instruction.op === 'call' ? new Set([...state, instruction.callee]) : state,
    });

  const namesAtExits = (flow: FlowFunction): readonly string[] => {
    const found: string[] = [];
    calls(flow)?.eachExit(({ kind, state }) => {
      found.push(`${kind}: ${[...state].map((place) => flow.places[place]?.name ?? '').join(' ')}`);
    });
    return found;
  };

  it('takes the state before an instruction to the handler', () => {
    const flow = build((builder) => {
      const [caught, after] = [builder.block(), builder.block()];
      builder.guarded(caught, () => {
        call(builder, 'first');
        call(builder, 'second');
      });
      builder.jump(at, after);
      builder.start(caught);
      builder.emit({ op: 'catch', at, to: builder.temporary() });
      call(builder, 'handler');
      builder.start(after);
    });
    // The second call and the handler are not on every way; an exception of the handler leaves the function.
    expect(namesAtExits(flow)).toEqual(['throw: ', 'return: ']);
  });

  it('tells returns and exceptions that leave the function apart', () => {
    const flow = build((builder) => {
      call(builder, 'first');
      builder.throw(at, call(builder, 'second'));
    });
    expect(namesAtExits(flow)).toEqual(['throw: ', 'throw: first', 'throw: first second']);
  });

  it('follows only the outcome that is known', () => {
    const flow = build((builder) => {
      const yes = builder.temporary();
      builder.emit({ op: 'constant', at, to: yes, value: { type: 'boolean', value: true } });
      const [then, otherwise] = [builder.block(), builder.block()];
      builder.knownBranch(at, yes, true, { then, else: otherwise });
      builder.start(then);
      call(builder, 'then');
      builder.return(at, undefined);
      builder.start(otherwise);
      call(builder, 'otherwise');
    });
    expect(namesAtExits(flow)).toEqual(['throw: ', 'return: then']);
  });

  it('gives up on a lattice without end', () => {
    const flow = build((builder) => {
      const head = builder.block();
      builder.start(head);
      call(builder, 'again');
      builder.jump(at, head);
    });
    const endless = solveForward<number>(flow, {
      start: () => 0,
      join: (a, b) => Math.max(a, b),
      transfer: (state) => state + 1,
    });
    expect(endless).toBeUndefined();
  });
});
