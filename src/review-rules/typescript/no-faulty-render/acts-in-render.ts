import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, enclosingFunction, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { holds } from '../_kit/holds.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { namesAny } from '../_kit/names-any.ts';
import { propertyName } from '../_kit/property-name.ts';
import { isComponentOrHook } from '../_kit/react/is-component-or-hook.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** Another page is gone to, or a store changed, while the component is drawn. */
export interface ActsInRender {
  readonly kind: 'acts-in-render';
  readonly call: Call;
}

/** What gives functions that are for events and effects, by its name. */
const hooks: ReadonlyMap<string, { readonly module: RegExp; readonly method: RegExp | undefined }> = new Map([
  ['useNavigate', { module: /^react-router|^@tanstack\/react-router$|^@reach\/router$/, method: undefined }],
  ['useDispatch', { module: /^react-redux$/, method: undefined }],
  ['useHistory', { module: /^react-router/, method: /^(?:push|replace)$/ }],
  [
    'useRouter',
    { module: /^next\/(?:navigation|router)$|^expo-router$/, method: /^(?:push|replace|refresh|back)$/ },
  ],
]);

export function* actsInRenders(file: TypeScriptFile): Generator<ActsInRender, void> {
  if (!namesAny(file, hooks.keys())) return;
  for (const { expression } of file.tree.nodesOf('ExpressionStatement')) {
    const call = unwrap(expression);
    if (isCall(call) && isDrawn(call, hookActing(call))) yield { kind: 'acts-in-render', call };
  }
}

/** The function that asks for the hook acts itself: `const HandleClick = () => navigate('/')` inside of it is a handler. */
function isDrawn(call: Call, hook: Call | undefined): boolean {
  const owner = enclosingFunction(call);
  if (hook === undefined || owner === undefined || owner.async === true) return false;
  return enclosingFunction(hook) === owner && isComponentOrHook(owner) && !isOnce(call, owner);
}

/** `if (!started.current) { started.current = true; … }` */
function isOnce(call: Call, owner: Node): boolean {
  for (const around of ancestorsOf(call)) {
    if (around === owner) return false;
    if (around.type === 'IfStatement' && holds(around.test, (part) => propertyName(part) === 'current'))
      return true;
  }
  return false;
}

function hookActing({ callee }: Call): Call | undefined {
  const bare = unwrap(callee);
  const method = propertyName(bare);
  const made = writtenValue('object' in bare ? (bare.object as Node) : bare);
  if (!isCall(made)) return undefined;
  const member = moduleMemberOf(made.callee);
  const hook = member && hooks.get(member.path);
  if (hook?.module.test(member?.module ?? '') !== true) return undefined;
  const isActing = hook.method === undefined ? method === undefined : hook.method.test(method ?? '');
  return isActing ? made : undefined;
}
