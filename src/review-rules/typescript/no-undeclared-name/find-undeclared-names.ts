import type { Binding, Reference } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { isDeclaredApart } from './is-declared-apart.ts';
import { isModule } from './is-module.ts';
import { isNodeName } from './is-node-name.ts';
import { isOfBuild, isPlatformName } from './is-platform-name.ts';
import { isProvided } from './is-provided.ts';
import { isSettled } from './is-settled.ts';
import { slipsBetween } from '../_kit/spelt-near.ts';
import { nameNear } from './name-near.ts';
import type { Meant, UndeclaredName } from './undeclared-name.ts';

/** More of them in one file: it is a piece of something larger. */
const mostNames = 4;
const mostUnknown = 100;

const parameters = /^(?:err|cb|callback|done|next|req|res|resolve|reject)$/;

/** Each name once, at its first place. */
export function findUndeclaredNames(file: TypeScriptFile): readonly UndeclaredName[] {
  if (!/\.[cm]?jsx?$/.test(file.path) || isTestPath(file.path)) return [];
  const unknown = unknownNames(file);
  if (unknown.size === 0 || unknown.size > mostUnknown || !isModule(file)) return [];
  const declared = declarationsByName(file, unknown);
  const found: UndeclaredName[] = [];
  for (const [name, references] of unknown) {
    if (isProvided(name, references, file)) continue;
    const first = references.find(({ identifier }) => !isSettled(identifier, name));
    if (first === undefined) continue;
    const meant = meantBy(name, first, declared.get(name) ?? []);
    if (meant !== undefined) found.push({ identifier: first.identifier, meant });
  }
  return found.length > mostNames ? [] : found;
}

function unknownNames({ tree }: TypeScriptFile): ReadonlyMap<string, readonly Reference[]> {
  const names = new Map<string, Reference[]>();
  /** What is asked once for a name, at its first place. */
  const slips = new Map<string, boolean>();
  for (const reference of tree.references) {
    const { name } = reference.identifier;
    if (reference.binding !== undefined || reference.scope.isDynamic) continue;
    if (isPlatformName(name)) {
      const isSlip = slips.get(name) ?? (slips.size < mostUnknown && isSlipOfConstant(reference));
      slips.set(name, isSlip);
      if (!isSlip) continue;
    }
    const known = names.get(name);
    if (known === undefined) names.set(name, [reference]);
    else known.push(reference);
  }
  return names;
}

/** `GAMEPAD_PREFX` of `GAMEPAD_PREFIX`: where a build puts a value in, the file declares none that is spelt alike. */
function isSlipOfConstant({ identifier: { name }, scope }: Reference): boolean {
  if (name.length < longConstant || !isOfBuild(name)) return false;
  const near = nameNear(name, scope);
  // `SERVER_URLS = [SERVER_URL]`, `SERVER_HOST` beside `SERVER_PORT`: each means what it says.
  return near !== undefined && isOfBuild(near) && slipsBetween(name, near) === 1 && !isLonger(name, near);
}

function isLonger(name: string, near: string): boolean {
  return near.startsWith(name) || name.startsWith(near);
}

const longConstant = 8;

/** All declarations of these names, in whatever scope. */
function declarationsByName(
  { tree }: TypeScriptFile,
  names: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, ReadonlySet<Binding>> {
  const declared = new Map<string, Set<Binding>>();
  for (const { binding } of tree.references) {
    if (binding === undefined || !names.has(binding.name)) continue;
    const same = declared.get(binding.name);
    if (same === undefined) declared.set(binding.name, new Set([binding]));
    else same.add(binding);
  }
  return declared;
}

function meantBy(name: string, reference: Reference, declared: Iterable<Binding>): Meant | undefined {
  if (isNodeName(reference.identifier)) return { by: 'module' };
  if (isDeclaredApart(reference, declared)) return { by: 'elsewhere' };
  if (parameters.test(name)) return { by: 'custom' };
  const near = nameNear(name, reference.scope);
  return near === undefined ? undefined : { by: 'slip', name: near };
}
