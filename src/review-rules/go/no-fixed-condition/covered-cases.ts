import { say } from '../../../domain/locale.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { FixedCondition } from './fixed-condition.ts';

/** Interfaces of the library, with types that are known to have their methods. */
const covered: ReadonlyMap<string, RegExp> = new Map([
  ['any', /./],
  ['interface{}', /./],
  [
    'error',
    /^(?:\*(?:os|fs|net|url|json|xml|csv|strconv|exec|http)\.\w*Error|(?:net|runtime)\.Error|(?:x509|asn1|hex|base64)\.\w+Error)$/,
  ],
  [
    'io.Reader',
    /^(?:\*(?:bytes\.(?:Buffer|Reader)|strings\.Reader|os\.File|bufio\.Reader)|io\.Read(?:Write|Seek)?(?:Closer|Seeker|Writer)|net\.Conn)$/,
  ],
  [
    'io.Writer',
    /^(?:\*(?:bytes\.Buffer|strings\.Builder|os\.File|bufio\.Writer)|io\.(?:Write|ReadWrite)(?:Seek)?(?:Closer|Seeker)|io\.ReadWriter|net\.Conn|http\.ResponseWriter)$/,
  ],
  ['io.Closer', /^(?:\*os\.File|io\.\w*Closer|net\.Conn)$/],
  ['fmt.Stringer', /^(?:time\.(?:Time|Duration|Month|Weekday)|net\.IP|\*url\.URL|\*big\.Int|reflect\.Type)$/],
]);

/** Methods that make a type of the file one of the interface. */
const methods: ReadonlyMap<string, string> = new Map([
  ['error', 'Error'],
  ['fmt.Stringer', 'String'],
]);

/** What is called an error is one, and so are all cases of a switch over it. */
const ofError = /^(?:\*(?:\w+\.)?|\w+\.)\w*(?:Error|Err)$/;

/** `case error:` before `case *os.PathError:` takes all of those. */
export function* coveredCases(tree: GoTree): Generator<FixedCondition> {
  let known: ReadonlySet<string> | undefined;
  const ofFile = (): ReadonlySet<string> => (known ??= methodsOf(tree));
  for (const node of tree.nodesOf('type_switch_statement')) {
    const before = new Set<string>();
    const value = childOf(node, 'value');
    const isOfError = value !== undefined && /(?:^|[.(])(?:err|\w*[eE]rr)\)?$/.test(tree.textOf(value));
    for (const part of partsOf(node)) {
      if (part.kind !== 'type_case') continue;
      const types = part.children.filter(({ field }) => field === 'type');
      for (const type of types) {
        const name = tree.textOf(type);
        const taken = [...before].find(
          (one) => covers(one, name, ofFile) || (isOfError && one === 'error' && ofError.test(name)),
        );
        if (taken === undefined) continue;
        const text = say(
          `\`${taken}\`, further up in this switch, takes each \`${name}\`: this case is never reached for it.`,
          `该 switch 前面的 \`${taken}\` 已匹配所有 \`${name}\`：永远不会走到这里。`,
        );
        yield { node: type, outcome: false, reason: { kind: 'away', text } };
      }
      for (const name of types.map((one) => tree.textOf(one))) if (covered.has(name)) before.add(name);
    }
  }
}

function covers(wider: string, type: string, ofFile: () => ReadonlySet<string>): boolean {
  if (type === wider || type === 'nil') return false;
  if (covered.get(wider)?.test(type) === true) return true;
  const method = methods.get(wider);
  return method !== undefined && ofFile().has(`${type}.${method}`);
}

/** `T.Error` and `*T.Error`: of the pointer are the methods of the type itself as well, and not the other way round. */
function methodsOf(tree: GoTree): ReadonlySet<string> {
  const found = new Set<string>();
  for (const one of tree.nodesOf('method_declaration')) {
    const [name, receiver, parameters] = [
      childOf(one, 'name'),
      childOf(one, 'receiver'),
      childOf(one, 'parameters'),
    ];
    if (name === undefined || receiver === undefined || parameters === undefined) continue;
    const [, star, owner] = /(\*?)(\w+)\)$/.exec(tree.textOf(receiver)) ?? [];
    if (owner === undefined || tree.textOf(parameters) !== '()') continue;
    found.add(`*${owner}.${tree.textOf(name)}`);
    if (star === '') found.add(`${owner}.${tree.textOf(name)}`);
  }
  return found;
}
