import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf } from '../../../languages/typescript/node.ts';
import { propertyName } from '../_kit/property-name.ts';

/** What is only ever called on the module of that name. */
const members = new Map<string, RegExp>([
  ['fs', /^(?:\w+Sync|readFile|writeFile|readdir|promises|createReadStream|createWriteStream|constants)$/],
  ['path', /^(?:join|resolve|dirname|basename|extname|relative|normalize|isAbsolute|posix|win32)$/],
  ['util', /^(?:inspect|promisify|inherits|callbackify|isDeepStrictEqual|deprecate)$/],
  ['os', /^(?:platform|tmpdir|homedir|hostname|cpus|EOL|networkInterfaces|totalmem)$/],
]);
/** Nobody else has functions of these names. */
const functions =
  /^(?:inspect|promisify|existsSync|readFileSync|writeFileSync|appendFileSync|mkdirSync|readdirSync|statSync|unlinkSync|execSync|spawnSync|createReadStream|createWriteStream|fileURLToPath|pathToFileURL)$/;

/** A module of Node or a function of one, used as only that can be. */
export function isNodeName(identifier: Node): boolean {
  if (identifier.type !== 'Identifier') return false;
  const around = parentOf(identifier);
  if (around?.type === 'CallExpression' && keyOf(identifier) === 'callee')
    return functions.test(identifier.name);
  if (around?.type !== 'MemberExpression' || keyOf(identifier) !== 'object') return false;
  return members.get(identifier.name)?.test(propertyName(around) ?? '') === true;
}
