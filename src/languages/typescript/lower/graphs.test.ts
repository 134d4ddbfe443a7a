import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { printFlow } from '../../../analysis/flow/print.ts';
import { allFlows, flowOf } from './test-kit/flow-of.ts';

interface Case {
  readonly name: string;
  readonly source: string;
  readonly graph: string;
}

/** `# name`, `> source`, the graph as it was checked by hand; an empty line between. */
function readCases(file: string): readonly Case[] {
  return readFileSync(new URL(`cases/${file}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n\n')
    .map((text) => {
      const [name = '', source = '', ...graph] = text.split('\n');
      return { name: name.slice(2), source: source.slice(2), graph: graph.join('\n') };
    });
}

/** The graph of a function with the parameters a, b, c, d and this body, without its first line. */
function graphOfBody(body: string): string {
  return printFlow(flowOf(`async function f(a, b, c, d) { ${body} }`))
    .split('\n')
    .slice(1)
    .join('\n');
}

describe.each(['statements', 'exceptions', 'expressions', 'patterns'])('the graphs of %s', (file) => {
  it.each(readCases(file))('$name: $source', ({ source, graph }) => {
    expect(graphOfBody(source)).toBe(graph);
  });
});

describe('the graphs of whole programs', () => {
  it.each(readCases('functions'))('$name: $source', ({ source, graph }) => {
    expect(allFlows(source, 'src/a.ts').map(printFlow).join('\n')).toBe(graph);
  });
});
