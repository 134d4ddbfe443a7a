import type { GoTree } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { packageCall } from '../_kit/package-call.ts';
import type { Givers } from './giver-of.ts';

/** Functions of the library whose errors hold the one that is asked for, and are never it. */
interface Wrapper {
  readonly module: RegExp;
  readonly name: RegExp;
  readonly wanted: RegExp;
}

const wrappers: readonly Wrapper[] = [
  {
    module: /^(?:os|io\/ioutil)$/,
    name: /^(?:Open(?:File)?|Create(?:Temp)?|Read(?:File|Dir|link)|WriteFile|L?Stat|Mkdir(?:All|Temp)?|Remove(?:All)?|Rename|Ch(?:mod|own|dir|times)|Symlink|Link|Truncate|Temp(?:File|Dir))$/,
    wanted: /^(?:os|fs)\.Err(?:NotExist|Exist|Permission)$/,
  },
  { module: /^strconv$/, name: /^(?:Atoi|Parse\w+)$/, wanted: /^strconv\.Err(?:Syntax|Range)$/ },
  { module: /^os\/exec$/, name: /^LookPath$/, wanted: /^exec\.ErrNotFound$|^os\.ErrNotExist$/ },
  {
    module: /^net\/http$/,
    name: /^(?:Get|Head|Post(?:Form)?)$/,
    wanted: /^io\.EOF$|^context\.(?:Canceled|DeadlineExceeded)$/,
  },
  {
    module: /^net$/,
    name: /^(?:Dial(?:Timeout)?|Listen)$/,
    wanted: /^(?:net\.ErrClosed|io\.EOF|os\.Err\w+)$/,
  },
];

/** `os.Open`, where `err == os.ErrNotExist` asks about its error; undefined: another call gave it, or it may be that error. */
export function wrapperOf(error: GoNode, wanted: string, givers: Givers, tree: GoTree): string | undefined {
  const asked = wrappers.filter((one) => one.wanted.test(wanted));
  const call = asked.length === 0 ? undefined : givers.callGiving(error);
  const called = call === undefined ? undefined : packageCall(call, tree);
  if (called === undefined) return undefined;
  const wraps = asked.some(({ module, name }) => module.test(called.module) && name.test(called.name));
  return wraps ? `${called.module.replace(/^.*\//, '')}.${called.name}` : undefined;
}
