import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Node, NodeKind } from '../../node.ts';
import { traceOfFlow, traceOfSource } from './compare.ts';
import { treeOf } from './flow-of.ts';
import { randomProgram } from './random-program.ts';

const callsAgainWhateverHappens = `'use strict';
expose(async function main() {
  store.m = () => {
    enter();
    try { store.m(); } catch { store.m(); } finally { store.m(); }
  };
  trace(store.m());
});
`;

const kindsWithBody: readonly NodeKind[] = [
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ObjectMethod',
  'ClassMethod',
  'ClassPrivateMethod',
  'StaticBlock',
];

const isMain = (node: Node): boolean => node.type === 'FunctionExpression' && node.id?.name === 'main';

describe('a random program', () => {
  it('ends, also when it calls itself again and again and catches what that throws', async () => {
    const trace = await traceOfSource(callsAgainWhateverHappens);
    expect(trace).toEqual(['threw TooLong']);
    expect(await traceOfFlow(callsAgainWhateverHappens)).toEqual(trace);
  });

  it('never sets the counter of a counted loop back', () => {
    fc.assert(
      fc.property(randomProgram, (text) => {
        const counters = [...text.matchAll(/for \(let (i\d+) = 0; \1 < 3; \1\+\+\)/g)].map(
          ([, name]) => name,
        );
        const writes = treeOf(text, 'src/program.js').references.flatMap(
          ({ access, identifier, isInitial }) => (access === 'read' || isInitial ? [] : [identifier.name]),
        );
        // Loops apart from each other may have counters of one name: each is counted up in its own head, and nowhere else.
        for (const counter of counters)
          expect(writes.filter(isNamed(counter))).toHaveLength(counters.filter(isNamed(counter)).length);
      }),
      { numRuns: 2_000 },
    );
  });

  it('lets the host count each of its functions before it does anything', () => {
    fc.assert(
      fc.property(randomProgram, (text) => {
        const tree = treeOf(text, 'src/program.js');
        const bodies = kindsWithBody
          .flatMap((kind) => [...tree.nodesOf(kind)])
          .filter((node) => !isMain(node));
        expect(text.match(/\benter\(\)/g) ?? []).toHaveLength(bodies.length);
      }),
      { numRuns: 500 },
    );
  });
});

function isNamed(name: string | undefined): (other: string | undefined) => boolean {
  return (other) => other === name;
}
