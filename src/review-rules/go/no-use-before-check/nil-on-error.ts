import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { namesByType } from '../_kit/acquisition.ts';
import { CalledFunctions } from '../_kit/called-functions.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { declarationAround } from '../_kit/functions.ts';

/** Functions of Go's library whose first result is nil when there is an error, by the path of their package. */
const functions: ReadonlyMap<string, RegExp> = new Map([
  ['net/http', /^(?:Get|Head|Post|PostForm|NewRequest|NewRequestWithContext|ReadResponse|ReadRequest)$/],
  ['os', /^(?:Open|OpenFile|Create|CreateTemp|OpenRoot|OpenInRoot|Stat|Lstat|FindProcess|StartProcess)$/],
  [
    'net',
    /^(?:Dial(?:Timeout|TCP|UDP|IP|Unix)?|Listen(?:Packet|TCP|UDP|IP|Unix)?|Resolve(?:TCP|UDP|IP|Unix)Addr|InterfaceBy(?:Name|Index)|FileConn|FileListener)$/,
  ],
  ['net/url', /^(?:Parse|ParseRequestURI)$/],
  ['net/mail', /^(?:ParseAddress|ReadMessage)$/],
  ['net/rpc', /^(?:Dial|DialHTTP|DialHTTPPath)$/],
  ['net/rpc/jsonrpc', /^Dial$/],
  ['net/smtp', /^(?:Dial|NewClient)$/],
  ['log/syslog', /^(?:New|Dial|NewLogger)$/],
  ['database/sql', /^Open$/],
  ['archive/zip', /^(?:OpenReader|NewReader)$/],
  ['compress/gzip', /^NewReader$/],
  ['compress/zlib', /^NewReader(?:Dict)?$/],
  ['crypto/aes', /^NewCipher$/],
  ['crypto/cipher', /^NewGCM\w*$/],
  ['crypto/rsa', /^GenerateKey$/],
  ['crypto/ecdsa', /^GenerateKey$/],
  ['crypto/tls', /^(?:Dial|DialWithDialer|Listen)$/],
  [
    'crypto/x509',
    /^(?:ParseCertificate|ParseCertificateRequest|ParsePKCS1PrivateKey|ParsePKCS1PublicKey|ParseECPrivateKey|ParseRevocationList)$/,
  ],
  ['html/template', /^Parse(?:Files|Glob|FS)$/],
  ['text/template', /^Parse(?:Files|Glob|FS)$/],
  ['plugin', /^Open$/],
  ['regexp', /^(?:Compile|CompilePOSIX)$/],
  ['os/user', /^(?:Current|Lookup|LookupId|LookupGroup|LookupGroupId)$/],
]);

/** Methods, by the package that the thing comes from, and what it is called or the type that the file writes for it. */
const methods: readonly {
  readonly module: string;
  readonly receiver: RegExp;
  readonly type?: RegExp;
  readonly method: RegExp;
}[] = [
  {
    module: 'net/http',
    receiver: /[cC]lient$/,
    type: /^http\.Client$/,
    method: /^(?:Do|Get|Head|Post|PostForm)$/,
  },
  { module: 'net/http', receiver: /^(?:r|req|request)$/, method: /^Cookie$/ },
  {
    module: 'database/sql',
    receiver: /^(?:db|tx|conn)$|(?:DB|Db|Tx)$/,
    type: /^sql\.(?:DB|Tx|Conn)$/,
    method: /^(?:Query|Prepare|Begin)(?:Context|Tx)?$/,
  },
  { module: 'database/sql', receiver: /^stmt$|Stmt$/, type: /^sql\.Stmt$/, method: /^Query(?:Context)?$/ },
];

/** Tells for the calls of one file whether their first result is nil when there is an error. */
export class NilOnError {
  readonly #tree: GoTree;
  /** Names of the file, and whether nil is all that an error comes with. */
  #own: ReadonlyMap<string, 'sometimes' | 'always'> | undefined;

  #promises: ReadonlySet<string> | undefined;
  #types: ReadonlyMap<string, string> | undefined;
  #called: CalledFunctions | undefined;

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
    const own = (this.#called ??= new CalledFunctions(this.#tree)).of(call);
    if (own !== undefined) return this.#nilWith(own);
    if (method === 'Do' && this.#isRequest(call)) return 'always';
    if (this.#promised().has(method)) return 'sometimes';
    return this.#isOfKnown(method, root) ? 'always' : undefined;
  }

  #isOfKnown(method: string, receiver: string): boolean {
    const modules = new Set(this.#tree.imports.values());
    const candidates = methods.filter((one) => modules.has(one.module) && one.method.test(method));
    if (candidates.some((one) => one.receiver.test(receiver))) return true;
    if (candidates.every(({ type }) => type === undefined)) return false;
    const type = (this.#types ??= namesByType(this.#tree.textOf(this.#tree.root))).get(receiver) ?? '';
    return candidates.some((one) => one.type?.test(type) === true);
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
