import type { GoFile, GoTree } from '../../src/languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../src/languages/go/node.ts';
import type { GoNode } from '../../src/languages/go/node.ts';
import { applyEdits } from '../../src/domain/text-edit.ts';
import type { Range } from '../../src/domain/text-position.ts';

interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** Other text for the same program: no verdict may depend on which of the two was written. */
export type GoRewrite = (file: GoFile) => readonly Edit[];

export const goRewrites: Readonly<Record<string, GoRewrite>> = {
  'an empty line after every statement': (file) => atEnds(file, '\n'),
  'a comment behind every statement': (file) => atEnds(file, ' /* a step */'),
  'a statement that has nothing to do with it in every function': unrelatedStatements,
  'parentheses around conditions': parentheses,
  'functions in the opposite order': otherOrder,
  'other names for local variables': otherNames,
};

export function rewriteGo(file: GoFile, rewrite: GoRewrite): string {
  return applyEdits(
    file.text,
    rewrite(file).map((edit) => ({ path: file.path, ...edit })),
  );
}

function insert(at: number, text: string): Edit {
  return { range: { start: at, end: at }, text };
}

/** Where nothing else stands in the line: a comment there may give a reason. */
function atEnds({ tree, text }: GoFile, what: string): readonly Edit[] {
  const ends = tree.nodesOf('statement_list').flatMap((list) => partsOf(list).map(({ end }) => end));
  return [...new Set(ends)]
    .filter((end) => /^[ \t]*\n/.test(text.slice(end)))
    .map((end) => insert(end, what));
}

/** Not in a body of nothing or one statement, for that may be what a rule is about. */
function unrelatedStatements({ tree }: GoFile): readonly Edit[] {
  return tree.functions.flatMap((node) => {
    const body = kindIn(node, 'block');
    const list = body === undefined ? undefined : kindIn(body, 'statement_list');
    if (body === undefined || list === undefined || partsOf(list).length < 2) return [];
    return [insert(body.start + 1, ' unrelated := 0; _ = unrelated;')];
  });
}

function parentheses({ tree }: GoFile): readonly Edit[] {
  return tree.nodesOf('if_statement').flatMap((node) => {
    const condition = childOf(node, 'condition');
    return condition === undefined ? [] : [insert(condition.start, '('), insert(condition.end, ')')];
  });
}

/** Each with the comments above it. */
function otherOrder({ tree, text }: GoFile): readonly Edit[] {
  const declarations = partsOf(tree.root);
  const places = declarations.flatMap((node, index): Range[] => {
    const before = declarations[index - 1];
    if (!/^(?:function|method)_declaration$/.test(node.kind) || before === undefined) return [];
    return [{ start: before.end, end: node.end }];
  });
  const texts = places.map(({ start, end }) => text.slice(start, end)).reverse();
  return places.map((range, index) => ({ range, text: texts[index] ?? '' }));
}

/** By these names the rules know what a variable is. */
const telling =
  /^(?:_|err[A-Z]\w*|t|b|tb|f|dec|conn|stmt|db|tx|row|rows|mu|wg|ctx|r|req|w|e|ok|session|realm|nonce|secret)$/;

/** `err` becomes `myErr`: what it is can still be seen. */
function otherNames({ tree }: GoFile): readonly Edit[] {
  const fixed = namesThatStay(tree);
  const local = new Set(
    ['short_var_declaration', 'range_clause', 'parameter_declaration'].flatMap((kind) =>
      tree.nodesOf(kind).flatMap((node) => declaredBy(node, tree)),
    ),
  );
  return tree.nodesOf('identifier').flatMap((node): Edit[] => {
    const name = tree.textOf(node);
    if (!local.has(name) || fixed.has(name) || telling.test(name)) return [];
    const other = `my${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    return [{ range: { start: node.start, end: node.end }, text: other }];
  });
}

function declaredBy(node: GoNode, tree: GoTree): readonly string[] {
  const left = childOf(node, 'left');
  const names = left === undefined ? node.children.filter(({ field }) => field === 'name') : partsOf(left);
  return names.filter(({ kind }) => kind === 'identifier').map((one) => tree.textOf(one));
}

/** Of packages, of declarations of the file, and what may be a field of a literal or a result with a name. */
function namesThatStay(tree: GoTree): ReadonlySet<string> {
  const declared = ['function_declaration', 'var_spec', 'const_spec', 'type_spec'].flatMap((kind) =>
    tree.nodesOf(kind).flatMap((node) => declaredBy(node, tree)),
  );
  const keys = tree.nodesOf('keyed_element').map((node) => tree.textOf(childOf(node, 'key') ?? node));
  return new Set([...tree.imports.keys(), ...declared, ...keys]);
}
