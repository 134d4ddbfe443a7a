import type { Node } from '../../../../languages/typescript/node.ts';
import { unwrap } from '../../../../languages/typescript/node.ts';
import { isCall } from '../call.ts';
import type { ModuleMember } from '../module-member.ts';
import { moduleMemberOf } from '../module-member.ts';
import { propertyName } from '../property-name.ts';
import { writtenValue } from '../written-value.ts';

const routers = /^(?:react-router(?:-dom)?|@remix-run\/react|next\/(?:navigation|router)|wouter)$/;

/** `useSearchParams()`: the query of the address of the page. */
export function isQueryOfRouter({ module, path }: ModuleMember): boolean {
  return path === 'useSearchParams' && routers.test(module);
}

/** `useParams()`: parts of its path, which these decode; Next leaves them as they are. */
export function isPathOfRouter({ module, path }: ModuleMember): boolean {
  return path === 'useParams' && /^(?:react-router(?:-dom)?|@remix-run\/react|wouter)$/.test(module);
}

/**
 * `search` of `useLocation()` or of `props.location`, `query` of `useRouter()`: as routers of React hand on the address.
 * Its path is not decoded, and what else a router knows is its own.
 */
export function isReadFromRouter(object: Node, name: string): boolean {
  if (name !== 'search' && name !== 'hash' && name !== 'query') return false;
  const value = writtenValue(object);
  if (isCall(value)) {
    const hook = moduleMemberOf(value.callee);
    const isRouter = hook !== undefined && routers.test(hook.module);
    return isRouter && hook.path === (name === 'query' ? 'useRouter' : 'useLocation');
  }
  if (name === 'query' || propertyName(value) !== 'location' || !('object' in value)) return false;
  const owner = unwrap(value.object as Node);
  return propertyName(owner) === 'props' || (owner.type === 'Identifier' && owner.name === 'props');
}
