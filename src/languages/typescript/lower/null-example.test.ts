import { describe, expect, it } from '@jest/globals';
import { solveCertainlyNull } from './test-kit/certainly-null.ts';
import { flowOf } from './test-kit/flow-of.ts';

/** Member reads of what is certainly null, as text. */
function nullReads(body: string): readonly string[] {
  const text = `function f(a, b, c) { ${body} }`;
  const found: string[] = [];
  solveCertainlyNull(flowOf(text))?.eachInstruction((instruction, state) => {
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
