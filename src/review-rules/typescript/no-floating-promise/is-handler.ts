import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';

const handlerName = /^[_$#]*(?:on|handle)(?=[A-Z_])|(?:Handler|Listener|Callback)$/;
const lifeCycle = new Set([
  ...['constructor', 'connectedCallback', 'disconnectedCallback', 'attributeChangedCallback', 'render'],
  ...[
    'componentDidMount',
    'componentDidUpdate',
    'componentWillUnmount',
    'ngOnInit',
    'ngOnChanges',
    'ngOnDestroy',
  ],
  ...[
    'ngAfterViewInit',
    'created',
    'mounted',
    'updated',
    'activated',
    'firstUpdated',
    'setup',
    'init',
    'dispose',
  ],
]);
const loops = new Set(['forEach', 'map', 'filter', 'some', 'every', 'flatMap', 'reduce']);

/**
 * Is a function called by somebody who waits for nothing: a listener, a timer, an effect, a life-cycle method? Work is
 * started there on purpose. Callbacks of array methods belong to the function around them.
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
      if (!loops.has(propertyName(unwrap(around.callee)) ?? '')) return true;
      const outer = enclosingFunction(around);
      return outer !== undefined && isHandler(outer);
    }
    case 'NewExpression':
      return !isGlobalName(around.callee, 'Promise');
    case 'JSXExpressionContainer':
    case 'ObjectProperty':
      return true;
    case 'AssignmentExpression':
      return unwrap(around.left).type === 'MemberExpression';
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
