import { describe, expect, it } from '@jest/globals';
import { parseRepoPath } from '../../../domain/ids.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import { typescript } from '../../../languages/typescript/typescript.ts';
import { flowRoots, statementFlowOf } from './statement-flow.ts';

/** Each statement `dead(…)` and each loop labelled in the text, as the flow says it. */
function flowOf(body: string) {
  const text = `function f(a, b) {\n${body}\n}`;
  const parsed = typescript.parse(parseRepoPath('a.js'), text);
  if (parsed.kind === 'broken') throw new Error(parsed.why);
  const { file } = parsed;
  const flows = flowRoots.flatMap((kind) => file.tree.nodesOf(kind)).map((root) => statementFlowOf(root));
  const textOf = (node: Parameters<typeof rangeOf>[0]) => text.slice(rangeOf(node).start, rangeOf(node).end);
  return {
    dead: flows.flatMap(({ dead }) => dead.map(({ statements }) => statements.map(textOf).join(' '))),
    onePass: flows.reduce((sum, { onePassLoops }) => sum + onePassLoops.length, 0),
  };
}

describe('a statement is dead', () => {
  it.each([
    'return a; dead();',
    'throw a; dead();',
    'if (a) return 1; else throw b; dead();',
    '{ return a; } dead();',
    'while (a) { if (b) continue; else break; dead(); }',
    'while (true) a(); dead();',
    'for (;;) { if (a) return; } dead();',
    'for (; 1; ) { while (a) break; } dead();',
    'do { a(); } while (!0); dead();',
    'do { return; } while (a); dead();',
    'do { if (a) return; else throw b; } while (false); dead();',
    'switch (a) { case 1: return 1; default: throw b; } dead();',
    'switch (a) { default: case 1: return; } dead();',
    'while (a) { switch (b) { case 1: continue; default: return; } dead(); }',
    'try { return a(); } finally { b(); } dead();',
    'try { return a(); } catch { return b; } dead();',
    'try { a(); } finally { return b; } dead();',
    'while (true) { try { break; } finally { continue; } } dead();',
    'out: while (true) { while (true) { continue out; } dead(); }',
    'out: { return; } dead();',
    'while (true) { return; break; } dead();',
    'with (a) { return; } dead();',
    'return () => { return a; dead(); };',
    'class A { static { while (true) a(); dead(); } }',
  ])('in %s', (body) => {
    expect(flowOf(body).dead.at(-1)).toContain('dead();');
  });
});

describe('every statement is alive', () => {
  it.each([
    'if (a) return; live();',
    'if (a) { return; } else { b(); } live();',
    'while (a) return; live();',
    'while (true) { if (a) break; } live();',
    'out: while (true) { while (true) { break out; } } live();',
    'out: { if (a) break out; return; } live();',
    'a: b: while (true) { break a; } live();',
    'for (const x of a) { return x; } live();',
    'for (const x in a) return x; live();',
    'do { if (a) continue; return; } while (b); live();',
    'do { break; } while (true); live();',
    'switch (a) { case 1: return; } live();',
    'switch (a) { case 1: break; default: return; } live();',
    'switch (a) { case 1: return; case 2: live(); return; default: return; }',
    'switch (a) { default: return; case 1: } live();',
    'out: switch (a) { default: while (true) { break out; } } live();',
    'try { return a(); } catch { b(); } live();',
    'try { a(); } catch { return b; } live();',
    'try { throw a; } catch {} finally {} live();',
    'while (true) { try { break; } finally { a(); } } live();',
    'while (true) { try { a(); } finally { break; } } live();',
    'while (true) { try { while (true) { break; } break; } finally { a(); } } live();',
    'const g = () => { return; }; live();',
    'return;',
  ])('in %s', (body) => {
    expect(flowOf(body).dead).toEqual([]);
  });
});

describe('a loop comes to a second pass', () => {
  it.each([
    ['never', 'for (let i = 0; i < a; i++) { return i; }', 1],
    ['never', 'while (a) { if (b) return 1; break; }', 1],
    ['never', 'for (const x of a) { try { return x; } catch { throw b; } }', 1],
    ['when it ends normally', 'for (let i = 0; i < a; i++) { if (b) return i; }', 0],
    ['by continue', 'while (a) { if (b) continue; return; }', 0],
    ['by continue out of a switch', 'while (a) { switch (b) { case 1: continue; } return; }', 0],
    ['by continue from a loop inside', 'out: while (a) { while (true) { continue out; } }', 1],
    ['when what failed is tried again', 'while (a) { try { return b(); } catch {} }', 0],
  ])('%s: %s', (_how, body, loops) => {
    expect(flowOf(body).onePass).toBe(loops);
  });
});
