import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import type { RefusedElement } from './refused-elements.ts';

/** Methods that React calls by their names. */
const lifecycle: readonly string[] = [
  ...['componentDidMount', 'componentDidUpdate', 'componentWillUnmount', 'componentDidCatch'],
  ...['componentWillMount', 'componentWillReceiveProps', 'componentWillUpdate', 'shouldComponentUpdate'],
  ...['getSnapshotBeforeUpdate', 'getDerivedStateFromProps', 'getDerivedStateFromError'],
];

/** `componentWillRecieveProps() { … }`, `this.setState(…)` in the constructor, `this.props.name = …` */
export function* classComponentsIn({ tree }: TypeScriptFile): Generator<RefusedElement, void> {
  for (const method of tree.nodesOf('ClassMethod')) {
    if (!isOfComponent(method)) continue;
    const meant = meantBy(keyName(method) ?? '');
    if (meant !== undefined) yield { kind: 'refused-element', at: method.key, what: neverCalled(meant) };
    if (method.kind === 'constructor') yield* stateSetIn(method);
  }
}

function isOfComponent(method: Node): boolean {
  const body = parentOf(method);
  const around = body && parentOf(body);
  if (around?.type !== 'ClassDeclaration' && around?.type !== 'ClassExpression') return false;
  return around.superClass != null && /^(?:Pure)?Component$/.test(nameOfCallee(around.superClass) ?? '');
}

/** The method whose name has the same letters but one, two or their order. */
function meantBy(name: string): string | undefined {
  if (!/^(?:comp|should|getS|getD)/i.test(name) || lifecycle.includes(name)) return undefined;
  return lifecycle.find((one) => isNear(name, one));
}

function isNear(name: string, one: string): boolean {
  if (name.toLowerCase() === one.toLowerCase()) return true;
  if (Math.abs(name.length - one.length) > 1) return false;
  const sorted = (text: string) => text.split('').sort().join('');
  if (name.length === one.length && sorted(name) === sorted(one)) return true;
  let start = 0;
  while (start < one.length && name[start] === one[start]) start += 1;
  const rest = Math.max(name.length, one.length) - start - 1;
  return name.slice(name.length - rest) === one.slice(one.length - rest);
}

function neverCalled(meant: string): Localized {
  return say(
    `React calls \`${meant}\` and knows no method of this name: it never runs.`,
    `React 调用的是 \`${meant}\`，不认识这个方法名：它永远不会执行。`,
  );
}

function* stateSetIn({ body }: NodeOf<'ClassMethod'>): Generator<RefusedElement, void> {
  for (const statement of body.body) {
    const call = statement.type === 'ExpressionStatement' ? unwrap(statement.expression) : undefined;
    if (call?.type !== 'CallExpression' || propertyName(call.callee) !== 'setState') continue;
    if (call.callee.type !== 'MemberExpression' || call.callee.object.type !== 'ThisExpression') continue;
    yield {
      kind: 'refused-element',
      at: call,
      what: say(
        'A component that is not mounted yet has no state to set, and React does nothing: assign `this.state` in the constructor.',
        '组件尚未挂载，此时 `setState` 不起作用：在构造函数中请直接给 `this.state` 赋值。',
      ),
    };
  }
}
