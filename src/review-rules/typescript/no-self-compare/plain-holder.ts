import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { classOfThis } from '../_kit/owner-of-this.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { wordsOf } from '../../_kit/words-of.ts';
import { isSetterName } from './copy-beside.ts';

type Member = NodeOf<'MemberExpression'>;

/** Last words of names of what the platform or a framework watches: setting a part of it does something. */
const watched = new Set(
  (
    'attributes audio body canvas clone component container context ctx dataset div doc document el elem element env exports frame ' +
    'global history iframe image img input layer link location module node observable option player proto prototype proxy ref ' +
    'refs response script select self state store style styles svg table target textarea vector video view vm window'
  ).split(' '),
);
/** Classes whose fields are watched. */
const ofFrameworks = /(?:Element|Component|Model|View|Store|Control|Object3D|Node)$/;
/** A component of it draws what it is given anew. */
const redraws = /\.(?:vue|svelte|astro)$/;

/**
 * `this.name = this.name` in a class that shows nothing that would run: no accessor or method of that name, no decorator, no
 * class above that belongs to a framework. A constructor may take over what a class above has.
 */
export function isOfPlainThis(on: Node, { object }: Member, name: string, { path }: TypeScriptFile): boolean {
  if (object.type !== 'ThisExpression' || isSetterName(name) || redraws.test(path) || isTestPath(path))
    return false;
  const around = classOfThis(object);
  if (around === undefined || (around.decorators ?? []).length > 0) return false;
  const { superClass, body } = around;
  if (body.body.some((one) => 'key' in one && keyName(one) === name)) return false;
  const maker = enclosingFunction(on);
  if (maker?.type === 'ClassMethod' && maker.kind === 'constructor') return false;
  const above =
    superClass?.type === 'Identifier' ? superClass.name : superClass ? propertyName(superClass) : '';
  return above !== undefined && !ofFrameworks.test(above);
}

/**
 * `session.channel = session.channel`, of a plain thing that this code was handed or made: the other side was to be
 * something else. Not of `this`, whose class may have a setter, and not of what is known to act when it is set.
 */
export function isOfPlainHolder({ object }: Member, name: string, { path }: TypeScriptFile): boolean {
  if (isSetterName(name) || redraws.test(path) || isTestPath(path)) return false;
  for (let at = unwrap(object); ; at = unwrap(at.object)) {
    if (at.type === 'Identifier') return isHeld(at) && !isWatched(at.name);
    if (at.type !== 'MemberExpression' || at.computed || isWatched(propertyName(at) ?? '')) return false;
  }
}

function isHeld(name: NodeOf<'Identifier'>): boolean {
  const binding = referenceOf(name)?.binding;
  const kind = binding?.kind;
  if (kind !== 'param' && kind !== 'const' && kind !== 'let' && kind !== 'var') return false;
  return !binding?.declarations.some(isElementByType);
}

/** `HTMLElement`, `SVGElement`, `Ref<…>`, and whatever else is no plain data by its type's name. */
function isElementByType(declaration: Node): boolean {
  const annotation = 'typeAnnotation' in declaration ? declaration.typeAnnotation : undefined;
  if (annotation?.type !== 'TSTypeAnnotation') return false;
  const type = annotation.typeAnnotation;
  if (type.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return false;
  return /^(?:HTML|SVG)|Element$|Ref$|Node$|Component$/.test(type.typeName.name);
}

function isWatched(name: string): boolean {
  return watched.has(wordsOf(name).at(-1)?.toLowerCase() ?? '');
}
