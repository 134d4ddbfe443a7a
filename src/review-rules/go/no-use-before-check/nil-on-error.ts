import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { declarationAround } from '../_kit/functions.ts';

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
  /** Names of the file, and whether nil is all that an error comes with. */
  #own: ReadonlyMap<string, 'sometimes' | 'always'> | undefined;

  #promises: ReadonlySet<string> | undefined;

  constructor(tree: GoTree) {
    this.#tree = tree;
  }

  isSo(call: GoNode): boolean {
    return this.#howOften(call) !== undefined;
  }

  /** Nothing else than nil comes with an error. */
  isAlways(call: GoNode): boolean {
    return this.#howOften(call) === 'always';
  }

  #howOften(call: GoNode): 'sometimes' | 'always' | undefined {
    const callee = childOf(call, 'function');
    if (callee?.kind === 'identifier') return this.#ownNames().get(this.#tree.textOf(callee));
    if (callee?.kind !== 'selector_expression') return undefined;
    const text = this.#tree.textOf(callee);
    const [method = '', root = '', ...more] = text.split('.').toReversed();
    const module = more.length === 0 ? this.#tree.imports.get(root) : undefined;
    if (module !== undefined) return functions.get(module)?.test(method) === true ? 'always' : undefined;
    // A name in small letters is of this package, and hardly ever of two of its types.
    if (/^[a-z]/.test(method)) return this.#ownNames().get(`.${method}`);
    if (method === 'Do' && this.#isRequest(call)) return 'always';
    if (this.#promised().has(method)) return 'sometimes';
    const modules = new Set(this.#tree.imports.values());
    return methods.some((one) => modules.has(one.module) && one.call.test(text)) ? 'always' : undefined;
  }

  /** `x.Do(req)`, where the function made `req` itself: whatever it is called on is a client. */
  #isRequest(call: GoNode): boolean {
    const [request, ...more] = argumentsOf(call);
    const around = declarationAround(call);
    if (request?.kind !== 'identifier' || more.length > 0 || around === undefined) return false;
    const made = String.raw`\b${this.#tree.textOf(request)}, \w+ :?= http\.NewRequest(?:WithContext)?\(`;
    return new RegExp(made).test(this.#tree.textOf(around));
  }

  /** Methods that an interface of the file asks for, and that give a pointer and an error: by convention it is nil beside one. */
  #promised(): ReadonlySet<string> {
    return (this.#promises ??= new Set(
      this.#tree.nodesOf('method_elem').flatMap((one) => {
        const [name, result] = [childOf(one, 'name'), childOf(one, 'result')];
        const isPair =
          result !== undefined && /^\((?:\w+ )?\*[\w.]+, (?:\w+ )?error\)$/.test(this.#tree.textOf(result));
        return isPair && name !== undefined ? [this.#tree.textOf(name)] : [];
      }),
    ));
  }

  /** The functions of the file, and with a dot its methods. */
  #ownNames(): ReadonlyMap<string, 'sometimes' | 'always'> {
    return (this.#own ??= new Map([
      ...this.#namesOf('function_declaration', ''),
      ...this.#namesOf('method_declaration', '.'),
    ]));
  }

  #namesOf(kind: string, before: string): readonly (readonly [string, 'sometimes' | 'always'])[] {
    const found = new Map<string, 'sometimes' | 'always' | undefined>();
    for (const node of this.#tree.nodesOf(kind)) {
      const name = childOf(node, 'name');
      if (name === undefined) continue;
      const key = before + this.#tree.textOf(name);
      const given = this.#nilWith(node);
      const known = found.has(key) ? found.get(key) : given;
      found.set(key, known === given ? given : known && given && 'sometimes');
    }
    return [...found].flatMap(([name, given]) => (given === undefined ? [] : [[name, given] as const]));
  }

  /** Its first result is a pointer, and somewhere in it stands `return nil, …`. */
  #nilWith(node: GoNode): 'sometimes' | 'always' | undefined {
    const result = childOf(node, 'result');
    const body = kindIn(node, 'block');
    if (result?.kind !== 'parameter_list' || body === undefined) return undefined;
    const [first] = partsOf(result);
    const type = first === undefined ? undefined : childOf(first, 'type');
    const text = this.#tree.textOf(body);
    if (type?.kind !== 'pointer_type' || !/\breturn nil, *(?!nil\b)\S/.test(text)) return undefined;
    // Each `return` but those of nil and of no error; closures have their own, which then count as well.
    const others = /\breturn\b(?! nil,)(?![^\n]*, nil[ \t]*(?:$|[};]|\/[/*]))/m;
    return others.test(text) ? 'sometimes' : 'always';
  }
}
