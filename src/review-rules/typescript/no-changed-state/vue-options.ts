import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { propertyOf } from '../_kit/written-value.ts';
import type { ChangedState } from './changed-state.ts';

/** Parts of a component that is written as an object. */
const parts: readonly string[] = [
  'data',
  'methods',
  'computed',
  'watch',
  'components',
  'template',
  'mixins',
  'mounted',
];
/** Models and views of others have the rest as well. */
const ownParts: readonly string[] = ['methods', 'computed', 'watch', 'components'];
/** They take such an object. */
const makers = /^(?:defineComponent|extend|component|createApp|Vue)$/;
/** Changing a list while another value is worked out from it. */
const changing = /^(?:sort|reverse|splice|push|pop|shift|unshift)$/;

/** `this.open = false` of a property, and what a computed value changes, in a component of Vue that is an object. */
export function* optionsOfVue({ tree, path }: TypeScriptFile): Generator<ChangedState, void> {
  if (!tree.words.has('props') && !tree.words.has('computed')) return;
  for (const { declaration } of tree.nodesOf('ExportDefaultDeclaration'))
    yield* changedIn(unwrap(declaration), /\.vue$/i.test(path));
  for (const made of [
    ...tree.callsNamed(['defineComponent', 'extend', 'component', 'createApp']),
    ...tree.nodesOf('NewExpression'),
  ])
    if (makers.test(nameOfCallee(made.callee) ?? ''))
      for (const given of made.arguments) yield* changedIn(unwrap(given), false);
}

function* changedIn(options: Node, isVueFile: boolean): Generator<ChangedState, void> {
  if (options.type !== 'ObjectExpression') return;
  const known = parts.filter((part) => propertyOf(options, part) !== undefined).length;
  if (known < (isVueFile ? 1 : 2)) return;
  if (!isVueFile && !ownParts.some((part) => propertyOf(options, part) !== undefined)) return;
  const computed = propertyOf(options, 'computed');
  const props = namesIn(propertyOf(options, 'props'));
  for (const name of namesIn(computed)) props.delete(name);
  if (props.size > 0) yield* propsSetIn(options, props);
  if (computed?.type === 'ObjectExpression') yield* changedByComputed(computed);
}

function namesIn(list: Node | undefined): Set<string> {
  if (list?.type === 'ArrayExpression')
    return new Set(list.elements.flatMap((one) => (one?.type === 'StringLiteral' ? [one.value] : [])));
  if (list?.type !== 'ObjectExpression') return new Set();
  return new Set(
    list.properties.flatMap((one) => (one.type === 'SpreadElement' ? [] : (keyName(one) ?? []))),
  );
}

function* propsSetIn(
  options: NodeOf<'ObjectExpression'>,
  props: ReadonlySet<string>,
): Generator<ChangedState, void> {
  for (const part of options.properties) {
    const name = part.type === 'SpreadElement' ? undefined : keyName(part);
    if (name === undefined || name === 'props' || name === 'data') continue;
    const value = part.type === 'ObjectProperty' ? part.value : part;
    for (const owner of value.type === 'ObjectExpression' ? functionsOf(value) : [value])
      if (isFunction(owner)) yield* setBy(owner, (member) => props.has(member), 'own-property');
  }
}

/** `total() { … }`, `total: function () { … }`, and `get` of an object; not `set`. */
function functionsOf({ properties }: NodeOf<'ObjectExpression'>): readonly Node[] {
  return properties.flatMap((one): readonly Node[] => {
    if (one.type === 'ObjectMethod') return [one];
    const value = one.type === 'ObjectProperty' ? one.value : one;
    return value.type === 'ObjectExpression' ? functionsOf(value) : [value];
  });
}

function* changedByComputed(computed: NodeOf<'ObjectExpression'>): Generator<ChangedState, void> {
  for (const owner of functionsOf(computed)) {
    if (!isFunction(owner) || keyNameOf(owner) === 'set') continue;
    yield* setBy(owner, (member) => !/^[_$]/.test(member), 'worked-out');
    for (const at of ownThisIn(owner, true)) {
      const list = parentOf(at);
      const call = list && parentOf(list);
      // `this.$router.push(…)` goes elsewhere.
      if (list === undefined || /^\$|router$|history$/i.test(propertyName(list) ?? '')) continue;
      const isChange = call?.type === 'MemberExpression' && changing.test(propertyName(call) ?? '');
      const made = isChange ? parentOf(call) : undefined;
      if (made?.type === 'CallExpression' && keyOf(call ?? at) === 'callee')
        yield { manner: 'computed', at: made };
    }
  }
}

function keyNameOf(owner: FunctionNode): string | undefined {
  if (owner.type === 'ObjectMethod') return keyName(owner);
  const around = parentOf(owner);
  return around?.type === 'ObjectProperty' ? keyName(around) : undefined;
}

function* setBy(
  owner: FunctionNode,
  isMeant: (member: string) => boolean,
  manner: 'own-property' | 'worked-out',
): Generator<ChangedState, void> {
  for (const at of ownThisIn(owner, manner === 'worked-out')) {
    const member = parentOf(at);
    const name = member && propertyName(member);
    const change = member && parentOf(member);
    if (member === undefined || change === undefined || name === undefined || !isMeant(name)) continue;
    const isSet = change.type === 'AssignmentExpression' && keyOf(member) === 'left';
    if (isSet || change.type === 'UpdateExpression') yield { manner, at: change };
  }
}

/** Each `this` that is the component: not that of a function inside, nor, where it counts, of one for later. */
function ownThisIn(owner: FunctionNode, isNow: boolean): readonly Node[] {
  const found: Node[] = [];
  const see = (node: Node): void => {
    if (node.type === 'ThisExpression') found.push(node);
    const isOther =
      isFunction(node) && (node.type !== 'ArrowFunctionExpression' || (isNow && !isCalledNow(node)));
    if (!isOther) walkChildren(node, see);
  };
  if (owner.type !== 'ArrowFunctionExpression') see(owner.body);
  return found;
}

/** `rows.forEach((row) => …)` */
function isCalledNow(callback: Node): boolean {
  const call = parentOf(callback);
  return (
    call?.type === 'CallExpression' &&
    /^(?:forEach|map|filter|some|every|find|findIndex|reduce|flatMap|sort)$/.test(
      nameOfCallee(call.callee) ?? '',
    )
  );
}
