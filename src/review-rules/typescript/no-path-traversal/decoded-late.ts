import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { holds } from '../_kit/holds.ts';
import { writtenValue } from '../_kit/written-value.ts';

/**
 * `if (name.includes('..')) return; read(join(root, decodeURIComponent(name)))`: what was looked at was not yet what it is.
 * @param isGuard Whether a text has anything in it that keeps paths inside.
 */
export function isDecodedLate(
  path: Node,
  call: Node,
  { text }: TypeScriptFile,
  isGuard: (source: string) => boolean,
): boolean {
  const name = nameDecodedIn(path) ?? nameDecodedIn(writtenValue(path));
  const owner = name === undefined ? undefined : outermostFunction(call);
  if (name === undefined || owner === undefined) return false;
  const { start, end } = rangeOf(owner);
  if (end - start > longest) return false;
  const rest = text
    .slice(start, end)
    .replaceAll(dotsAskedOf, (all, asked: string) => (asked === name ? '' : all));
  return rest.length < end - start && !isGuard(rest);
}

/** Characters; of longer functions each call would read all of it. */
const longest = 20_000;

const dotsAskedOf =
  /(?<![\w$.])([\w$]{1,40})\.(?:includes|indexOf|match|search)\(\s*(?:['"`]\.\.|\/\\?\.)[^()]{0,20}\)/g;

/** `name` of `decodeURIComponent(name)` somewhere in it, where that stays what it was. */
function nameDecodedIn(path: Node): string | undefined {
  let name: string | undefined;
  holds(path, (part) => {
    if (part.type !== 'CallExpression' || !decoders.some((one) => isGlobalName(part.callee, one)))
      return false;
    const [given] = part.arguments;
    const binding = given && referenceOf(unwrap(given))?.binding;
    if (binding?.isReassigned === false) ({ name } = binding);
    return name !== undefined;
  });
  return name;
}

const decoders = ['decodeURIComponent', 'decodeURI', 'unescape'];

function outermostFunction(call: Node): Node | undefined {
  let owner: Node | undefined;
  for (const around of ancestorsOf(call)) if (isFunction(around)) owner = around;
  return owner;
}
