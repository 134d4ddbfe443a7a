import { describe, expect, it } from '@jest/globals';
import { parseRepoPath } from '../../domain/ids.ts';
import { go } from './go.ts';
import type { GoFile } from './go.ts';
import type { GoNode } from './node.ts';

const path = parseRepoPath('cmd/main.go');

function parse(text: string): GoFile {
  const parsed = go.parse(path, text);
  if (parsed.kind === 'broken') throw new Error(`${parsed.line}: ${parsed.why}`);
  return parsed.file;
}

function complaint(text: string): string {
  const parsed = go.parse(path, text);
  return parsed.kind === 'broken' ? `${parsed.line}: ${parsed.why}` : 'parsed';
}

const program = `\uFEFF// Package shop sells things. 🛒
package shop

import "fmt"

type Cart[T any] struct{ items []T }

func (c *Cart[T]) Total(/* 税 */ rate float64) (sum float64, err error) {
	for i, item := range c.items {
		if label := "😀"; i > 0 && label != \`raw\` {
			return 0, fmt.Errorf("%v: %w", item, err)
		}
	}
	return
}
`;

describe('a Go file', () => {
  it.each([program, program.replaceAll('\n', '\r\n')])(
    'has nodes whose ranges are where their text is',
    (text) => {
      const { tree } = parse(text);
      const texts = (kind: string) => tree.nodesOf(kind).map((node) => tree.textOf(node));
      expect(texts('package_identifier')).toEqual(['shop']);
      expect(texts('interpreted_string_literal')).toEqual(['"fmt"', '"😀"', '"%v: %w"']);
      expect(texts('raw_string_literal')).toEqual(['\`raw\`']);
      expect(texts('selector_expression')).toEqual(['c.items', 'fmt.Errorf']);
      expect(tree.comments.map((comment) => comment.text)).toEqual([
        ' Package shop sells things. 🛒',
        ' 税 ',
      ]);
    },
  );

  it('has a tree in which each child lies in its parent, after the one before it', () => {
    const disorder: GoNode[] = [];
    const visit = (node: GoNode): void => {
      let from = node.start;
      for (const child of node.children) {
        if (child.start < from || child.end > node.end || child.parent !== node) disorder.push(child);
        from = child.end;
        visit(child);
      }
    };
    const { root } = parse(program).tree;
    visit(root);
    expect([root.end, disorder]).toEqual([program.length, []]);
  });

  it.each([
    ['package a\n\nfunc f() {\n\tif x {\n}\n', '3: `{` is never closed'],
    ['package a\n\nfunc f() {\n\tg(1]\n}\n', '4: `]` where `)` is expected'],
    ['package a\n\nfunc f() {\n}}\n', '4: `}` closes nothing'],
    ['package a\n\n/* no end\n', '3: it is never closed'],
    ['package a\n\nvar s = "no end\n', '3: it is never closed'],
    ["package a\n\nvar s = 'x", '3: it is never closed'],
    ['package a\n\nvar s = `no end\n\n', '3: it is never closed'],
    ['package a\n\nfunc f() {\n\tx := := 1\n}\n', '4: syntax error near `:`'],
    ['package a\n<<<<<<< ours\nvar a = 1\n=======\n', '2: syntax error near `<`'],
  ])('that is no program is told with its line: %j', (text, why) => {
    expect(complaint(text)).toBe(why);
  });

  it.each([
    'var a = "}"',
    "var a = '{'",
    'var a = `/*`',
    '// {',
    '/* ( */',
    'var a = "\\\\"',
    "var a = '\\''",
  ])('may hold brackets that are none: %s', (line) => {
    expect(complaint(`package a\n${line}\n`)).toBe('parsed');
  });
});

/** What is said of the code between `«` and `»`. */
function placeOf(marked: string): { readonly file: GoFile; readonly range: { start: number; end: number } } {
  const file = parse(marked.replace(/[«»]/g, ''));
  return { file, range: { start: marked.indexOf('«'), end: marked.indexOf('»') - 1 } };
}

function normalised(marked: string): string {
  const { file, range } = placeOf(marked);
  return go.normalise(file, range);
}

describe('a place in a Go file', () => {
  it('is named by what stands around it', () => {
    const pathOf = (marked: string) => {
      const { file, range } = placeOf(marked);
      return go.symbolPathAt(file, range.start);
    };
    expect(pathOf('package a\nfunc (c *Cart[T]) Total() { «x»() }')).toEqual(['Cart', 'Total']);
    expect(pathOf('package a\nfunc Total() { func() { «x»() }() }')).toEqual(['Total']);
    expect(pathOf('package a\nvar (\n\tload = func() { «x»() }\n)')).toEqual(['load']);
    expect(pathOf('package a\ntype Cart struct { «n» int }')).toEqual(['Cart']);
    expect(
      pathOf('package a\nfunc TestA(t *testing.T) { t.Run("empty", func(t *testing.T) { «x»() }) }'),
    ).toEqual(['TestA', 't.Run(empty)']);
  });

  it('reads the same however it is formatted', () => {
    const a = normalised('package a\nfunc f() { «g(1, (a + b), "x")» }');
    expect(normalised('package a\nfunc f() { «g(1, // why\n\t\ta+b,\n\t\t"x",\n\t)» }')).toBe(a);
    expect(normalised('package a\nfunc f() { «g(1, a + b, "y")» }')).not.toBe(a);
    expect(normalised('package a\nfunc f() { g(«"a b"») }')).toContain('"a b"');
  });

  it('is told by its neighbours', () => {
    const { file, range } = placeOf('package a\nfunc f() {\n\ta()\n\tb(1)\n\tif c { «d()» }\n\te( )\n}\n');
    expect(go.surroundings(file, range)).toEqual({ before: [], after: [] });
    const outer = { start: file.text.indexOf('if c'), end: file.text.indexOf('e( )') - 2 };
    expect(go.surroundings(file, outer)).toEqual({ before: ['b ( 1 )', 'a ( )'], after: ['e ( )'] });
  });
});

describe('names of imports', () => {
  it.each([
    ['"net/http"', 'http'],
    ['"github.com/golang-jwt/jwt/v5"', 'jwt'],
    ['"github.com/hashicorp/go-retryablehttp"', 'retryablehttp'],
    ['"gopkg.in/yaml.v3"', 'yaml'],
    ['"github.com/nats-io/nats.go"', 'nats'],
    ['other "github.com/nats-io/nats.go"', 'other'],
  ])('%s is called `%s`', (spec, name) => {
    const { tree } = parse(`package a\n\nimport ${spec}\n`);
    expect([...tree.imports.keys()]).toEqual([name]);
  });
});
