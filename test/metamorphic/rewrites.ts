import type { FunctionNode, Node } from '../../src/languages/typescript/node.ts';
import { ancestorsOf, isFunction, parentOf, rangeOf } from '../../src/languages/typescript/node.ts';
import type { Binding } from '../../src/languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../src/languages/typescript/typescript.ts';
import { walkChildren } from '../../src/languages/typescript/walk.generated.ts';
import { applyEdits } from '../../src/domain/text-edit.ts';
import type { Range } from '../../src/domain/text-position.ts';

interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** Other text for the same program: no verdict may depend on which of the two was written. */
export type Rewrite = (file: TypeScriptFile) => readonly Edit[];

export const rewrites: Readonly<Record<string, Rewrite>> = {
  'other quotes': otherQuotes,
  'no semicolons': noSemicolons,
  'a statement that has nothing to do with it in every function': unrelatedStatements,
  'arrow functions for function expressions': asArrows,
  'function expressions for arrow functions': asFunctions,
  'other names for local variables': otherNames,
  'a function around all functions and classes': functionAround,
};

/** Of nested functions the outer one is rewritten. */
export function rewriteText(file: TypeScriptFile, rewrite: Rewrite): string {
  const edits = rewrite(file).map((edit) => ({ path: file.path, ...edit }));
  const isInner = ({ range }: Edit): boolean =>
    edits.some((other) => other.range.start < range.start && range.start < other.range.end);
  return applyEdits(
    file.text,
    edits.filter((edit) => !isInner(edit)),
  );
}

function otherQuotes(file: TypeScriptFile): readonly Edit[] {
  return file.tree.nodesOf('StringLiteral').flatMap((node) => {
    const range = rangeOf(node);
    const text = file.text.slice(range.start, range.end);
    const [from, to] = text.startsWith("'") ? ["'", '"'] : ['"', "'"];
    if (text.includes('\\') || text.includes(to)) return [];
    return [{ range, text: text.replaceAll(from, to) }];
  });
}

/** At the end of a line, where the next one begins with a word or a brace. */
function noSemicolons({ text }: TypeScriptFile): readonly Edit[] {
  const ends = /(?<=[\w)\]'"]);(?=[ \t]*\n\s*(?:[\w@}/]|$))/g;
  return [...text.matchAll(ends)].map(({ index }) => ({ range: { start: index, end: index + 1 }, text: '' }));
}

/** Not in a body of nothing or one statement, for that may be what a rule is about. */
function unrelatedStatements(file: TypeScriptFile): readonly Edit[] {
  return functionsOf(file).flatMap(({ body }, index) => {
    if (body.type !== 'BlockStatement' || body.body.length < 2 || body.directives.length > 0) return [];
    const start = rangeOf(body).start + 1;
    return [{ range: { start, end: start }, text: ` const unrelated${index} = 0; /* a step */` }];
  });
}

function asArrows(file: TypeScriptFile): readonly Edit[] {
  return file.tree.nodesOf('FunctionExpression').flatMap((node) => {
    if (node.id != null || node.generator === true || !isValue(node) || hasOwnThis(node)) return [];
    const [{ start }, body] = [rangeOf(node), rangeOf(node.body)];
    const header = file.text
      .slice(start, body.start)
      .replace(/\bfunction\s*/, '')
      .trimEnd();
    return [{ range: { start, end: body.start }, text: `${header} => ` }];
  });
}

function asFunctions(file: TypeScriptFile): readonly Edit[] {
  return file.tree.nodesOf('ArrowFunctionExpression').flatMap((node) => {
    if (node.body.type !== 'BlockStatement' || !isValue(node) || hasOwnThis(node)) return [];
    const [{ start }, body] = [rangeOf(node), rangeOf(node.body)];
    const header = file.text.slice(start, body.start).replace(/\s*=>\s*$/, '');
    const [, isAsync = '', parameters = ''] = /^(async\b)?\s*(.*)$/s.exec(header) ?? [];
    const list = /^[(<]/.test(parameters) ? parameters : `(${parameters})`;
    return [{ range: { start, end: body.start }, text: `${isAsync} function ${list} `.trimStart() }];
  });
}

/** Only where nothing else stands at the top: what runs once does not become what runs again and again. */
function functionAround({ tree, text }: TypeScriptFile): readonly Edit[] {
  const { body } = tree.file.program;
  const declarations = body.filter(({ type }) => type !== 'ImportDeclaration');
  const [first] = declarations;
  if (first === undefined || !declarations.every(({ type }) => /^(?:Function|Class)Declaration$/.test(type)))
    return [];
  const start = rangeOf(body[body.indexOf(first) - 1] ?? first).end;
  const from = body.indexOf(first) === 0 ? 0 : start;
  return [
    { range: { start: from, end: from }, text: '\nfunction around() {\n' },
    { range: { start: text.length, end: text.length }, text: '\n}\n' },
  ];
}

/** What a variable is called may say what it is; the place behind says nothing more. */
function otherNames(file: TypeScriptFile): readonly Edit[] {
  const bindings = new Set(
    file.tree.references.flatMap(({ binding }) => (isLocal(binding) ? [binding] : [])),
  );
  return [...bindings].flatMap(({ name, declarations, references }) => {
    const places = new Set<Node>([...declarations, ...references.map(({ identifier }) => identifier)]);
    return [...places].map((place) => ({
      range: { start: rangeOf(place).start, end: rangeOf(place).start + name.length },
      text: isShorthand(place) ? `${name}: ${name}Here` : `${name}Here`,
    }));
  });
}

function isLocal(binding: Binding | undefined): binding is Binding {
  if (binding === undefined || binding.exported || binding.scope.isDynamic) return false;
  if (!/^(?:let|const|var)$/.test(binding.kind)) return false;
  return (
    binding.scope.kind !== 'module' &&
    binding.scope.kind !== 'script' &&
    binding.references.every(({ identifier }) => identifier.type === 'Identifier')
  );
}

function isShorthand(identifier: Node): boolean {
  const around = parentOf(identifier);
  const property =
    around?.type === 'AssignmentPattern' && around.left === identifier ? parentOf(around) : around;
  return property?.type === 'ObjectProperty' && property.shorthand;
}

function functionsOf({ tree }: TypeScriptFile): readonly FunctionNode[] {
  const kinds = [
    'FunctionDeclaration',
    'FunctionExpression',
    'ArrowFunctionExpression',
    'ClassMethod',
    'ObjectMethod',
  ] as const;
  return kinds.flatMap((kind): readonly FunctionNode[] => tree.nodesOf(kind));
}

/** An argument, or what a variable begins with. */
function isValue(node: Node): boolean {
  const around = parentOf(node);
  return (
    around?.type === 'VariableDeclarator' || (around?.type === 'CallExpression' && around.callee !== node)
  );
}

/** Does it use what a function expression has of its own and an arrow function takes from around? */
function hasOwnThis(node: FunctionNode): boolean {
  const own: Node[] = [];
  const visit = (at: Node): void => {
    if (/^(?:ThisExpression|Super|MetaProperty)$/.test(at.type)) own.push(at);
    if (at.type === 'Identifier' && at.name === 'arguments') own.push(at);
    if (at.type === 'ArrowFunctionExpression' || !isFunction(at)) walkChildren(at, visit);
  };
  walkChildren(node, visit);
  return own.length > 0 || [...ancestorsOf(node)].some(({ type }) => type === 'ClassProperty');
}
