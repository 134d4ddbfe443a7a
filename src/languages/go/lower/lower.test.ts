import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { printFlow } from '../../../analysis/flow/print.ts';
import { flowOf } from './test-kit/flow-of.ts';

/** `# name`, `> source`, the graph as it was checked by hand; an empty line between. */
const cases = readFileSync(new URL('cases/statements.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n\n')
  .map((text) => {
    const [name = '', source = '', ...graph] = text.split('\n');
    return { name: name.slice(2), source: source.slice(2), graph: graph.join('\n') };
  });

/** The graph of a function with this body, without its first line. */
function graphOfBody(body: string): string {
  const flow = flowOf(
    `package a\nimport "os"\nfunc (s *S) f(a, b int, c, d *T) (r int, err error) { ${body} }`,
  );
  return flow === undefined ? 'not followed' : printFlow(flow).split('\n').slice(1).join('\n');
}

describe('the graphs of Go functions', () => {
  it.each(cases)('$name: $source', ({ source, graph }) => {
    expect(graphOfBody(source)).toBe(graph);
  });

  it.each([
    ['of a test', 'import "testing"\nfunc f(t *testing.T) { t.Skip("slow"); g() }', true],
    ['of a test around the function', 'import "testing"\nvar f = func() { t.Skip("slow"); g() }', true],
    ['that passes over bytes', 'func f(t *font) { t.Skip(2); g() }', false],
    ['of a reader, in a file without tests', 'func f() { r := open(); r.Skip(2); g() }', false],
  ])('end at a `Skip` %s: %#', (_, source, isEnd) => {
    const text = printFlow(flowOf(`package a\n${source}`) ?? never());
    expect(text.includes('unreachable')).toBe(isEnd);
  });

  it.each([
    ['panics', 'func f() { fail("x"); g() }\nfunc fail(why string) { log(why); panic(why) }', true],
    ['leaves', 'func f() { fail("x"); g() }\nfunc fail(why string) { log(why); os.Exit(1) }', true],
    [
      'may come back',
      'func f() { fail("x"); g() }\nfunc fail(why string) { if ok { return }; panic(why) }',
      false,
    ],
    ['comes back', 'func f() { fail("x"); g() }\nfunc fail(why string) { if bad { panic(why) } }', false],
    ['is a variable here', 'func f(fail F) { fail("x"); g() }\nfunc fail(why string) { panic(why) }', false],
  ])('end at a call of a function of the file that %s', (_, source, isEnd) => {
    const text = printFlow(flowOf(`package a\n${source}`) ?? never());
    expect(text.includes('unreachable')).toBe(isEnd);
  });

  it('tell which variables other functions write', () => {
    const { places = [] } =
      flowOf('package a\nfunc f(a, b, c int) { p := &a; go func() { b++; g(c) }(); h(p) }') ?? {};
    const shared = places.filter(
      ({ isWrittenElsewhere, kind }) => isWrittenElsewhere && kind === 'parameter',
    );
    expect(shared.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('tell where the name of a package comes from, and that a variable may hide it', () => {
    const modules = (text: string) => flowOf(text)?.places.map(({ imported }) => imported?.module ?? '');
    expect(modules('package a\nimport o "example.com/os/v2"\nfunc f() { o.Open() }')).toContain(
      'example.com/os/v2',
    );
    expect(modules('package a\nimport "example.com/os/v2"\nfunc f() { os.Open() }')).toContain(
      'example.com/os/v2',
    );
    expect(modules('package a\nimport "os"\nfunc f(os T) { os.Open() }')).not.toContain('os');
  });
});

function never(): never {
  throw new Error('it has a graph');
}
