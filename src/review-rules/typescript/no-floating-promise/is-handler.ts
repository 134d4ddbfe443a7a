import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';

const handlerName = /^[_$#]*(?:on|handle)(?=[A-Z_])|^on[a-z]+$|(?:Handler|Listener|Callback)$/;
const lifeCycle = new Set(
  (
    'constructor connectedCallback disconnectedCallback attributeChangedCallback render componentDidMount ' +
    'componentDidUpdate componentWillUnmount ngOnInit ngOnChanges ngOnDestroy ngAfterViewInit created mounted ' +
    'updated activated firstUpdated dispose'
  ).split(' '),
);
const registrations =
  /^(?:on|once|addEventListener|addListener|prependListener|subscribe|listen|setInterval|setTimeout|setImmediate|nextTick)$|^on[A-Z]|(?:Effect|Listener)$/;
const loops = new Set(['forEach', 'map', 'filter', 'some', 'every', 'flatMap', 'reduce']);

/**
 * Is a function called by somebody who waits for nothing: a listener, a timer, an effect, a life-cycle method? Work is
 * started there on purpose. Of async callbacks only those count that are registered for an event: route handlers and
 * tests are waited for. Callbacks of array methods belong to the function around them.
 */
export function isHandler(home: FunctionNode): boolean {
  const around = parentOf(home);
  const name = nameOf(home, around);
  if (name !== undefined && (handlerName.test(name) || lifeCycle.has(name))) return true;
  if ('kind' in home && (home.kind === 'get' || home.kind === 'set')) return true;
  switch (around?.type) {
    case 'CallExpression':
    case 'OptionalCallExpression': {
      if (keyOf(home) !== 'arguments') return false;
      const callee = unwrap(around.callee);
      const caller = callee.type === 'Identifier' ? callee.name : (propertyName(callee) ?? '');
      if (!loops.has(caller)) return home.async !== true || registrations.test(caller);
      const outer = enclosingFunction(around);
      return outer !== undefined && isHandler(outer);
    }
    case 'NewExpression':
      return !isGlobalName(around.callee, 'Promise');
    case 'JSXExpressionContainer':
      return true;
    case 'ObjectProperty':
      return home.async !== true;
    case 'AssignmentExpression':
      return handlerName.test(propertyName(unwrap(around.left)) ?? '') || home.async !== true;
    default:
      return false;
  }
}

function nameOf(home: FunctionNode, around: Node | undefined): string | undefined {
  if ('key' in home) return keyName(home);
  if ('id' in home && home.id != null) return home.id.name;
  switch (around?.type) {
    case 'VariableDeclarator':
      return around.id.type === 'Identifier' ? around.id.name : undefined;
    case 'ClassProperty':
    case 'ClassPrivateProperty':
    case 'ObjectProperty':
      return keyName(around);
    default:
      return undefined;
  }
}
