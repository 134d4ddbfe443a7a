import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/** Functions of Go's library whose first result is nil when there is an error, by the path of their package. */
const functions: ReadonlyMap<string, RegExp> = new Map([
  ['net/http', /^(?:Get|Head|Post|PostForm|NewRequest|NewRequestWithContext|ReadResponse|ReadRequest)$/],
  ['os', /^(?:Open|OpenFile|Create|CreateTemp|Stat|Lstat|FindProcess|StartProcess)$/],
  ['net', /^(?:Dial|DialTimeout|Listen|ListenPacket|ResolveTCPAddr|ResolveUDPAddr|InterfaceByName)$/],
  ['net/url', /^(?:Parse|ParseRequestURI)$/],
  ['database/sql', /^Open$/],
  ['archive/zip', /^(?:OpenReader|NewReader)$/],
  ['compress/gzip', /^NewReader$/],
  ['crypto/x509', /^(?:ParseCertificate|ParsePKCS1PrivateKey)$/],
  ['regexp', /^Compile$/],
  ['os/user', /^(?:Current|Lookup|LookupId)$/],
]);

/** Methods, by what they are called on and the package that such a thing comes from. */
const methods: readonly { readonly module: string; readonly call: RegExp }[] = [
  { module: 'net/http', call: /[cC]lient\.(?:Do|Get|Head|Post|PostForm)$/ },
  { module: 'net/http', call: /^(?:r|req|request)\.Cookie$/ },
  { module: 'database/sql', call: /(?:\b(?:db|tx|conn)|DB|Db|Tx)\.(?:Query|Prepare|Begin)(?:Context|Tx)?$/ },
];

/** Tells for the calls of one file whether their first result is nil when there is an error. */
export class NilOnError {
  readonly #tree: GoTree;
  #own: ReadonlySet<string> | undefined;

  constructor(tree: GoTree) {
    this.#tree = tree;
  }

  isSo(call: GoNode): boolean {
    const callee = childOf(call, 'function');
    if (callee?.kind === 'identifier') return this.#ownNames().has(this.#tree.textOf(callee));
    if (callee?.kind !== 'selector_expression') return false;
    const text = this.#tree.textOf(callee);
    const [method = '', root = '', ...more] = text.split('.').toReversed();
    const module = more.length === 0 ? this.#tree.imports.get(root) : undefined;
    if (module !== undefined) return functions.get(module)?.test(method) === true;
    // A name in small letters is of this package, and hardly ever of two of its types.
    if (/^[a-z]/.test(method)) return this.#ownNames().has(`.${method}`);
    const modules = new Set(this.#tree.imports.values());
    return methods.some((one) => modules.has(one.module) && one.call.test(text));
  }

  /** The functions of the file, and with a dot its methods. */
  #ownNames(): ReadonlySet<string> {
    return (this.#own ??= new Set([
      ...this.#namesOf('function_declaration', ''),
      ...this.#namesOf('method_declaration', '.'),
    ]));
  }

  #namesOf(kind: string, before: string): readonly string[] {
    const found = new Map<string, boolean>();
    for (const node of this.#tree.nodesOf(kind)) {
      const name = childOf(node, 'name');
      if (name === undefined) continue;
      const key = before + this.#tree.textOf(name);
      found.set(key, this.#givesNil(node) && found.get(key) !== false);
    }
    return [...found].flatMap(([name, isNil]) => (isNil ? [name] : []));
  }

  /** Its first result is a pointer, and somewhere in it stands `return nil, …`. */
  #givesNil(node: GoNode): boolean {
    const result = childOf(node, 'result');
    const body = kindIn(node, 'block');
    if (result?.kind !== 'parameter_list' || body === undefined) return false;
    const [first] = partsOf(result);
    const type = first === undefined ? undefined : childOf(first, 'type');
    return type?.kind === 'pointer_type' && /\breturn nil, *(?!nil\b)\S/.test(this.#tree.textOf(body));
  }
}
