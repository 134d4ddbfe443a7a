import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { propertyName } from '../_kit/property-name.ts';

/** Names used more often are not followed: each use would look at all the others. */
const mostUses = 200;
/** `normalize(resolve(join(…)))` */
const deepest = 4;

/** What names and members of a file are given, as far as it is made by `path.join` and the like. */
export class WrittenPaths {
  readonly #file: TypeScriptFile;
  #members: ReadonlyMap<string, readonly Node[]> | undefined;

  constructor(file: TypeScriptFile) {
    this.#file = file;
  }

  /** All that a name, or a member of that name, is given in this file; of anything else itself. */
  valuesOf(node: Node): readonly Node[] {
    const expression = unwrap(node);
    const member = propertyName(expression);
    if (member !== undefined) {
      this.#members ??= membersIn(this.#file);
      return this.#members.get(member) ?? [];
    }
    if (expression.type !== 'Identifier') return [expression];
    const references = referenceOf(expression)?.binding?.references ?? [];
    return references.length > mostUses ? [] : references.flatMap(({ identifier }) => valueAt(identifier));
  }

  /** A folder that is made a plain path, without a separator at its end. */
  isFolder(node: Node): boolean {
    const bare = unwrap(node);
    if (bare.type !== 'Identifier' && propertyName(bare) === undefined) return isPlainFolder(bare);
    const values = this.valuesOf(bare);
    return values.some((value) => isPlainFolder(value)) && !values.some((value) => mayEndInSeparator(value));
  }

  /** What the path is joined from after its first part, or all of it where that is one part. */
  joinedTo(path: Node): readonly Node[] {
    return this.valuesOf(path).flatMap((value) => partsJoined(value));
  }
}

function partsJoined(value: Node, steps = deepest): readonly Node[] {
  if (steps === 0 || !isCall(value) || !isPathCall(value)) return [];
  const [first, ...rest] = value.arguments;
  if (first === undefined) return [];
  const inner = unwrap(first);
  if (rest.length > 0) return rest;
  return isCall(inner) && isPathCall(inner) ? partsJoined(inner, steps - 1) : [];
}

function isPathCall(call: Call): boolean {
  const { module, path } = moduleMemberOf(call.callee) ?? {};
  return (
    module === 'path' && path !== undefined && /^(?:posix\.|win32\.)?(?:join|resolve|normalize)$/.test(path)
  );
}

function isPlainFolder(value: Node): boolean {
  return isCall(value) && isPathCall(value) && !mayEndInSeparator(value);
}

/** `root + sep`, `join(root, '/')`, `${root}/`; what `resolve` gives has none at its end. */
function mayEndInSeparator(value: Node): boolean {
  switch (value.type) {
    case 'StringLiteral':
      return /[\\/]$/.test(value.value);
    case 'TemplateLiteral':
    case 'BinaryExpression':
      return true;
    case 'CallExpression': {
      if (!isPathCall(value)) return false;
      const isResolved = (moduleMemberOf(value.callee)?.path ?? '').endsWith('resolve');
      const last = value.arguments.at(-1);
      return !isResolved && last !== undefined && (isSeparator(last) || mayEndInSeparator(unwrap(last)));
    }
    default:
      return isSeparator(value);
  }
}

function isSeparator(node: Node): boolean {
  const name = node.type === 'Identifier' ? node.name : propertyName(node);
  return name !== undefined && /^sep(?:arator)?$/.test(name);
}

function valueAt(identifier: Node): readonly Node[] {
  const around = parentOf(identifier);
  if (around?.type === 'VariableDeclarator')
    return around.id === identifier && around.init != null ? [unwrap(around.init)] : [];
  const isGiven = around?.type === 'AssignmentExpression' && around.left === identifier;
  return isGiven ? [around.operator === '=' ? unwrap(around.right) : around] : [];
}

function membersIn({ tree }: TypeScriptFile): ReadonlyMap<string, readonly Node[]> {
  const found = new Map<string, Node[]>();
  for (const { left, right } of tree.nodesOf('AssignmentExpression')) {
    const name = propertyName(left);
    if (name === undefined) continue;
    const list = found.get(name);
    if (list === undefined) found.set(name, [unwrap(right)]);
    else list.push(unwrap(right));
  }
  return found;
}
