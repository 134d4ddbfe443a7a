import { say } from '../../../domain/locale.ts';
import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { receiverOf } from '../_kit/receiver-of.ts';
import type { VainCall } from './vain-call.ts';

export const mayBeUnmet = /\) (?:(?:Un)?[mM]arshal(?:JSON|Text|XML)|Gob(?:En|De)code|Is|As|Unwrap)\(/;

interface Signature {
  /** What stands behind the name, without the names of parameters. */
  readonly form: RegExp;
  readonly written: string;
  /** Who looks for it. */
  readonly by: string;
}

const giving = (name: string, by: string): readonly [string, Signature] => [
  name,
  { form: /^\(\) \(\[\](?:byte|uint8), error\)$/, written: `${name}() ([]byte, error)`, by },
];
const taking = (name: string, by: string): readonly [string, Signature] => [
  name,
  { form: /^\(\[\](?:byte|uint8)\) error$/, written: `${name}([]byte) error`, by },
];

const signatures: ReadonlyMap<string, Signature> = new Map([
  giving('MarshalJSON', 'encoding/json'),
  taking('UnmarshalJSON', 'encoding/json'),
  giving('MarshalText', 'encoding'),
  taking('UnmarshalText', 'encoding'),
  giving('GobEncode', 'encoding/gob'),
  taking('GobDecode', 'encoding/gob'),
  [
    'MarshalXML',
    {
      form: /^\(\*xml\.Encoder, xml\.StartElement\) error$/,
      written: 'MarshalXML(*xml.Encoder, xml.StartElement) error',
      by: 'encoding/xml',
    },
  ],
  [
    'UnmarshalXML',
    {
      form: /^\(\*xml\.Decoder, xml\.StartElement\) error$/,
      written: 'UnmarshalXML(*xml.Decoder, xml.StartElement) error',
      by: 'encoding/xml',
    },
  ],
]);

const ofErrors: ReadonlyMap<string, Signature> = new Map([
  ['Is', { form: /^\(error\) bool$/, written: 'Is(error) bool', by: 'errors.Is' }],
  ['As', { form: /^\((?:any|interface\{\})\) bool$/, written: 'As(any) bool', by: 'errors.As' }],
  ['Unwrap', { form: /^\(\) (?:error|\[\]error)$/, written: 'Unwrap() error', by: 'errors.Is' }],
]);

/** `func (a *Account) UnmarshalJSON(data []byte)`: without the error it is another method, and nobody calls it. */
export function* unmetMethods({ tree }: GoFile): Generator<VainCall> {
  let errors: ReadonlySet<string> | undefined;
  for (const method of tree.nodesOf('method_declaration')) {
    const name = childOf(method, 'name');
    const written = name === undefined ? '' : tree.textOf(name);
    const wanted = signatures.get(written) ?? ofErrors.get(written);
    if (name === undefined || wanted === undefined) continue;
    const [form, receiver] = [formOf(method, tree), receiverOf(method, tree)?.type ?? ''];
    if (wanted.form.test(form) || isOfItsOwn(written, form, receiver)) continue;
    if (ofErrors.has(written)) {
      errors ??= typesWithError(tree);
      if (!errors.has(receiver)) continue;
    }
    const text = say(
      `\`${wanted.by}\` looks for \`${wanted.written}\`: this is another method, and is never called by it.`,
      `\`${wanted.by}\` 查找的是 \`${wanted.written}\`：这里的签名不同，永远不会被它调用。`,
    );
    yield { problem: 'told', range: name, text };
  }
}

/** `Is(kind Kind)` asks something else, and what is given any value encodes that one, not itself. */
function isOfItsOwn(name: string, form: string, receiver: string): boolean {
  if (name === 'Is') {
    const [, asked = ''] = /^\(\*?(?:\w+\.)?(\w+)\)/.exec(form) ?? [];
    return asked !== '' && asked !== receiver && !/^(?:any|\w*[eE]rr(?:or)?)$/.test(asked);
  }
  return /^(?:Un)?[mM]arshal/.test(name) && /^\([^)]*(?:\bany\b|interface\{|\.Message\b)/.test(form);
}

function formOf(method: GoNode, tree: GoTree): string {
  const [parameters, result] = [childOf(method, 'parameters'), childOf(method, 'result')];
  const types = (parameters?.children ?? []).flatMap((one) => {
    const type = childOf(one, 'type');
    const names = one.children.filter(({ field }) => field === 'name').length;
    return type === undefined ? [] : Array.from({ length: Math.max(names, 1) }, () => tree.textOf(type));
  });
  return `(${types.join(', ')})${result === undefined ? '' : ` ${resultOf(result, tree)}`}`;
}

/** `(data []byte, err error)` without the names. */
function resultOf(result: GoNode, tree: GoTree): string {
  if (result.kind !== 'parameter_list') return tree.textOf(result);
  const types = result.children.flatMap((one) => {
    const type = childOf(one, 'type');
    return type === undefined ? [] : [tree.textOf(type)];
  });
  return types.length === 1 ? (types[0] ?? '') : `(${types.join(', ')})`;
}

function typesWithError(tree: GoTree): ReadonlySet<string> {
  const found = new Set<string>();
  for (const method of tree.nodesOf('method_declaration')) {
    const name = childOf(method, 'name');
    if (name === undefined || tree.textOf(name) !== 'Error' || formOf(method, tree) !== '() string') continue;
    found.add(receiverOf(method, tree)?.type ?? '');
  }
  return found;
}
