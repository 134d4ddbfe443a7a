import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { drivesInstance } from './fields-of-instances.ts';

/** Constructors of what a property says that it holds, when that is data. */
const ofData = /^(?:Object|Array|String|Number|Boolean|Function|Date)$/;
const typesOfInstances =
  /^(?:(?:HTML|SVG|MathML)\w*Element|Element|Node|Document|Window|EventTarget|Audio|AudioContext|WebSocket|Worker|AbortController)$/;
/** Their `push` goes somewhere. */
const walkers = /(?:router|history|navigator|navigation)$/i;
const methodsOfData: ReadonlySet<string> = new Set(
  [Object, Array, String, Map, Set].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype)),
);

/** Properties of a component, and what is inside them, that are no data but do something: they are driven by their fields. */
export class Instances {
  readonly #props: Binding;
  readonly #declared: ReadonlySet<string>;
  #called: ReadonlySet<string> | undefined;

  constructor(props: Binding, declaration: Call) {
    this.#props = props;
    this.#declared = new Set(declaredIn(declaration));
  }

  /** Does the change only use one? */
  areUsedBy(change: Node): boolean {
    const target = targetOf(change);
    if (target === undefined) return false;
    if (!isCall(change) && drivesInstance(propertyName(target))) return true;
    const path = this.#pathOf(target)?.slice(0, -1) ?? [];
    if (isCall(change)) return walkers.test(path.at(-1) ?? '');
    this.#called ??= this.#withMethods();
    return path.some((_, index) => this.#isInstance(path.slice(0, index + 1).join('.')));
  }

  #isInstance(path: string): boolean {
    return this.#declared.has(path) || this.#called?.has(path) === true;
  }

  /** `chart` of `props.chart.redraw()` */
  #withMethods(): ReadonlySet<string> {
    const found = new Set<string>();
    for (const { identifier } of this.#props.references) {
      const method = wholeMember(identifier);
      const call = parentOf(method);
      const isMethod = call !== undefined && isCall(call) && call.callee === method;
      if (!isMethod || methodsOfData.has(propertyName(method) ?? 'at')) continue;
      found.add(this.#pathOf(method)?.slice(0, -1).join('.') ?? '');
    }
    return found;
  }

  /** `['chart', 'options']` of `props.chart.options` */
  #pathOf(member: Node): readonly string[] | undefined {
    const path: string[] = [];
    let at = unwrap(member);
    while (at.type === 'MemberExpression' || at.type === 'OptionalMemberExpression') {
      path.unshift(propertyName(at) ?? '[]');
      at = unwrap(at.object);
    }
    return referenceOf(at)?.binding === this.#props ? path : undefined;
  }
}

/** `props.chart.redraw` of `props` */
function wholeMember(identifier: Node): Node {
  let at = identifier;
  for (let around = parentOf(at); around !== undefined; around = parentOf(at)) {
    const isMember = around.type === 'MemberExpression' || around.type === 'OptionalMemberExpression';
    if (!(isMember && keyOf(at) === 'object') && !(around.type === 'TSNonNullExpression')) return at;
    at = around;
  }
  return at;
}

/** The field that is written, or the method that is called. */
export function targetOf(change: Node): Node | undefined {
  switch (change.type) {
    case 'AssignmentExpression':
      return change.left;
    case 'UpdateExpression':
    case 'UnaryExpression':
      return change.argument;
    default:
      return isCall(change) ? change.callee : undefined;
  }
}

function* declaredIn({ arguments: [given], typeArguments }: Call): Generator<string, void> {
  const object = given && unwrap(given);
  for (const property of object?.type === 'ObjectExpression' ? object.properties : []) {
    const name = property.type === 'ObjectProperty' ? keyName(property) : undefined;
    if (name === undefined || property.type !== 'ObjectProperty') continue;
    if (isConstructorOfInstances(property.value)) yield name;
  }
  const type = typeArguments?.params[0];
  for (const member of type?.type === 'TSTypeLiteral' ? type.members : []) {
    const name = member.type === 'TSPropertySignature' ? keyName(member) : undefined;
    if (
      name !== undefined &&
      member.type === 'TSPropertySignature' &&
      isTypeOfInstances(member.typeAnnotation)
    )
      yield name;
  }
}

/** `WebSocket` of `WebSocket` and of `{ type: WebSocket }` */
function isConstructorOfInstances(value: Node): boolean {
  const bare = unwrap(value);
  if (bare.type === 'Identifier') return !ofData.test(bare.name);
  if (bare.type !== 'ObjectExpression') return false;
  const type = bare.properties.find((one) => one.type === 'ObjectProperty' && keyName(one) === 'type');
  const made = type?.type === 'ObjectProperty' ? unwrap(type.value) : undefined;
  return made?.type === 'Identifier' && !ofData.test(made.name);
}

function isTypeOfInstances(annotation: Node | null | undefined): boolean {
  if (annotation?.type !== 'TSTypeAnnotation') return false;
  const { typeAnnotation: type } = annotation;
  return (type.type === 'TSUnionType' ? type.types : [type]).some(
    (one) =>
      one.type === 'TSTypeReference' &&
      one.typeName.type === 'Identifier' &&
      typesOfInstances.test(one.typeName.name),
  );
}
