import type { Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
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
    if (isCall(call) && isActing(call) && isDrawn(call)) yield { kind: 'acts-in-render', call };
  }
}

function isDrawn(call: Node): boolean {
  const owner = enclosingFunction(call);
  return owner !== undefined && owner.async !== true && isComponentOrHook(owner);
}

function isActing({ callee }: Call): boolean {
  const bare = unwrap(callee);
  const method = propertyName(bare);
  const made = writtenValue('object' in bare ? (bare.object as Node) : bare);
  if (!isCall(made)) return false;
  const member = moduleMemberOf(made.callee);
  const hook = member && hooks.get(member.path);
  if (hook?.module.test(member?.module ?? '') !== true) return false;
  return hook.method === undefined ? method === undefined : hook.method.test(method ?? '');
}
