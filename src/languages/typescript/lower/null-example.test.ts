import { describe, expect, it } from '@jest/globals';
import { solveForward } from '../../../analysis/flow/dataflow.ts';
import { mayRunOtherCode, writtenPlace } from '../../../analysis/flow/effects.ts';
import { contradict, isNullish } from '../../../analysis/flow/facts.ts';
import type { PlaceId } from '../../../analysis/flow/form.ts';
import { refinements } from '../../../analysis/flow/refinements.ts';
import { parseRepoPath } from '../../../domain/ids.ts';
import { typescript } from '../typescript.ts';

type State = ReadonlySet<PlaceId>;

/** The example of the flow form's README: member reads of what is certainly null, as text. */
function nullReads(body: string): readonly string[] {
  const text = `function f(a, b, c) { ${body} }`;
  const parsed = typescript.parse(parseRepoPath('src/a.ts'), text);
  if (parsed.kind === 'broken') throw new Error(parsed.why);
  const [root] = parsed.file.tree.nodesOf('FunctionDeclaration');
  if (root === undefined) throw new Error('no function');
  const result = parsed.file.tree.flowOf(root);
  if (result.kind === 'too-large') throw new Error('too large');
  const { flow } = result;
  const without = (state: State, drop: (place: PlaceId) => boolean): State =>
    new Set([...state].filter((place) => !drop(place)));
  const solution = solveForward<State>(flow, {
    start: () => new Set(),
    join: (x, y) => ([...x].every((place) => y.has(place)) ? x : without(x, (place) => !y.has(place))),
    transfer(state, instruction) {
      let next = state;
      if (mayRunOtherCode(instruction))
        next = without(next, (place) => flow.places[place]?.isWrittenElsewhere === true);
      const to = writtenPlace(instruction);
      if (to === undefined) return next;
      const isNull =
        (instruction.op === 'constant' && isNullish(instruction.value)) ||
        (instruction.op === 'copy' && next.has(instruction.from));
      return isNull ? new Set([...next, to]) : without(next, (place) => place === to);
    },
    onBranch(state, branch, taken) {
      const next = new Set(state);
      for (const { place, fact } of refinements(flow, branch, taken)) {
        if (contradict(fact, { kind: 'nullish' })) {
          if (state.has(place)) return undefined;
        } else if (fact.kind === 'nullish') next.add(place);
      }
      return next;
    },
  });
  const found: string[] = [];
  solution?.eachInstruction((instruction, state) => {
    if (instruction.op === 'member' && state.has(instruction.object))
      found.push(text.slice(instruction.at.start, instruction.at.end));
  });
  return found;
}

describe('an analysis of what is certainly null', () => {
  it.each([
    ['if (a == null) { a.x; }', ['a.x']],
    ['if (a === null || a === undefined) { a.x; }', ['a.x']],
    ['if (a == null && a.x) {}', ['a.x']],
    ['if (a != null || a.x) {}', ['a.x']],
    ['let x; x.y;', ['x.y']],
    ['var x; if (b) x = 1; else x = null; x.y;', []],
    ['let x = null; try { b(); } catch { x.y; }', ['x.y']],
    ['let x = null; try { x = b(); x.q; } catch { x.y; }', []],
    ['const isMissing = a == null; if (isMissing) a.x;', ['a.x']],
    ['const isMissing = a == null; a = 1; if (isMissing) a.x;', []],
    ['if (typeof a === "undefined") a.x;', ['a.x']],
    ['let x = null; b(() => { x = 1; }); x.y;', []],
    ['let x = null; while (!x) { x = b(); } x.y;', []],
    ['let x = null; for (const y of b) { x = y; } x.y;', []],
    ['if (a?.b === 1) a.x; else a.y;', []],
    ['if (a) return; if (a == null) a.x;', ['a.x']],
  ])('%s', (body, expected) => {
    expect(nullReads(body)).toEqual(expected);
  });
});
