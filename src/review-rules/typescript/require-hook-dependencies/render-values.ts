import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { isCall } from '../_kit/call.ts';
import { isInside } from '../_kit/is-inside.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { hookOf } from '../_kit/react/hook-of.ts';
import { isHookName } from '../_kit/react/is-hook-name.ts';
import { declaratorOf } from './declarator-of.ts';
import type { Leaf } from './leaf.ts';
import { Leaves } from './leaf.ts';

const none: readonly Leaf[] = [];
/** What is made of more parts is not understood. */
const mostParts = 300;
const longestChain = 20;
const mostEffort = 50_000;

/** Which state and which properties the values in one component are made of. */
export class RenderValues {
  readonly owner: FunctionNode;
  /** A hook gets arguments, each as it is. */
  readonly isOfHook: boolean;
  /** What may still be looked at to learn what its lists follow. */
  readonly effort = { left: mostEffort };
  readonly #byName = new Map<Binding, readonly Leaf[]>();
  readonly #leaves = new Leaves();
  #chain = 0;

  constructor(owner: FunctionNode) {
    this.owner = owner;
    this.isOfHook = isHookName(nameOfFunction(owner) ?? '');
  }

  /** All of an expression, functions and arguments in it included. */
  leavesIn(expression: Node): ReadonlySet<Leaf> {
    const found = new Set<Leaf>();
    const pending = [expression];
    for (let seen = 0; seen < mostParts; seen++) {
      const node = pending.pop();
      if (node === undefined) break;
      if (node.type === 'Identifier') for (const leaf of this.leavesOf(node)) found.add(leaf);
      walkChildren(node, (child) => {
        pending.push(child);
      });
    }
    return found;
  }

  /** Those behind one name at the place where it is used. */
  leavesOf(identifier: NodeOf<'Identifier'>): readonly Leaf[] {
    const binding = referenceOf(identifier)?.binding;
    const [declaration] = binding?.declarations ?? [];
    if (binding === undefined || declaration === undefined || !isInside(declaration, this.owner)) return none;
    if (this.isObjectOfProperties(binding)) {
      const member = parentOf(identifier);
      const name = member && keyOf(identifier) === 'object' ? propertyName(member) : undefined;
      return name === undefined ? none : [this.#leaves.get('property', binding, name)];
    }
    const known = this.#byName.get(binding);
    if (known !== undefined) return known;
    this.#byName.set(binding, none);
    const found = this.#search(binding, declaration);
    this.#byName.set(binding, found);
    return found;
  }

  /** `props` of `function Component(props)`. */
  isObjectOfProperties({ kind, declarations: [declaration] }: Binding): boolean {
    return (
      kind === 'param' && declaration !== undefined && this.owner.params[0] === declaration && !this.isOfHook
    );
  }

  #search(binding: Binding, declaration: Node): readonly Leaf[] {
    if (binding.kind === 'param') {
      const given = this.isOfHook ? this.owner.params : this.owner.params.slice(0, 1);
      const isOwn = given.some((parameter) => isInside(declaration, parameter));
      return isOwn ? [this.#leaves.get('property', binding, '')] : none;
    }
    const declarator = declaratorOf(declaration);
    if (binding.kind !== 'const' || declarator?.init == null) return none;
    const init = unwrap(declarator.init);
    if (isFunction(init)) return none;
    if (isCall(init) && isParameterOfRoute(init.callee, declaration))
      return [this.#leaves.get('property', binding, '')];
    if (isCall(init) && isHookName(nameOfCallee(init.callee) ?? ''))
      return isState(init.callee, declarator.id, declaration)
        ? [this.#leaves.get('state', binding, '')]
        : none;
    return this.#memberTaken(init, declaration) ?? this.#madeOf(init);
  }

  /** `const { a } = props` */
  #memberTaken(init: Node, declaration: Node): readonly Leaf[] | undefined {
    const binding = referenceOf(init)?.binding;
    if (binding === undefined || !this.isObjectOfProperties(binding)) return undefined;
    const property = propertyOfPattern(declaration);
    const name = property && keyName(property);
    return name === undefined ? none : [this.#leaves.get('property', binding, name)];
  }

  #madeOf(init: Node): readonly Leaf[] {
    if (this.#chain === longestChain) return none;
    this.#chain += 1;
    const leaves = [...this.leavesIn(init)];
    this.#chain -= 1;
    return leaves;
  }
}

/** `a: …` of the outermost pattern around a name in it. */
function propertyOfPattern(declaration: Node): NodeOf<'ObjectProperty'> | undefined {
  for (let at = parentOf(declaration); at !== undefined; at = parentOf(at)) {
    if (at.type === 'VariableDeclarator' || at.type === 'RestElement') return undefined;
    const pattern = at.type === 'ObjectProperty' ? parentOf(at) : undefined;
    if (at.type === 'ObjectProperty' && pattern && parentOf(pattern)?.type === 'VariableDeclarator')
      return at;
  }
  return undefined;
}

/** The first of `const [count, setCount] = useState(0)`: without the second one it stays as it is. */
function isState(callee: Node, pattern: Node, declaration: Node): boolean {
  if (pattern.type !== 'ArrayPattern' || pattern.elements[0] !== declaration) return false;
  const hook = hookOf(callee);
  return (
    hook?.isOfReact === true && /^use(?:State|Reducer)$/.test(hook.name) && pattern.elements.length === 2
  );
}

/** `const { id } = useParams()` of a router */
function isParameterOfRoute(callee: Node, declaration: Node): boolean {
  if (nameOfCallee(callee) !== 'useParams' || propertyOfPattern(declaration) === undefined) return false;
  return /^(?:react-router(?:-dom)?|next\/navigation|wouter)$/.test(moduleMemberOf(callee)?.module ?? '');
}
