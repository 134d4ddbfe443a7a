import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import { declaredType } from './declared-type.ts';
import { nameOfPlace } from './name-of-place.ts';

/** Interfaces of Go's library, by the path of their package. */
const known: ReadonlyMap<string, RegExp> = new Map([
  [
    'io',
    /^(?:Reader|Writer|Closer|Seeker|ReadCloser|WriteCloser|ReadWriter|ReadWriteCloser|ReaderAt|WriterTo)$/,
  ],
  ['context', /^Context$/],
  ['net', /^(?:Conn|Listener|Addr|Error|PacketConn)$/],
  ['net/http', /^(?:Handler|ResponseWriter|RoundTripper|Flusher|Hijacker|CookieJar|FileSystem|File)$/],
  ['fmt', /^Stringer$/],
  ['hash', /^Hash(?:32|64)?$/],
  ['sort', /^Interface$/],
  ['sync', /^Locker$/],
  ['io/fs', /^(?:FS|File|FileInfo|DirEntry)$/],
  ['os', /^(?:FileInfo|Signal|DirEntry)$/],
  ['reflect', /^Type$/],
]);

/** Does a place hold an interface? Its method cannot be called when it is nil. */
export class KnownInterfaces {
  readonly #tree: GoTree;
  #own: ReadonlySet<string> | undefined;

  constructor(tree: GoTree) {
    this.#tree = tree;
  }

  has(flow: FlowFunction, place: PlaceId, method: string): boolean {
    const type = declaredType(flow, place);
    if (type === undefined) return method === 'Error' && /^err$|Err$/.test(nameOfPlace(flow, place) ?? '');
    const text = this.#tree.textOf(type);
    if (type.kind === 'type_identifier') return text === 'error' || this.#ownNames().has(text);
    if (type.kind !== 'qualified_type') return type.kind === 'interface_type';
    const [module = '', name = ''] = text.split('.');
    return known.get(this.#tree.imports.get(module) ?? '')?.test(name) === true;
  }

  #ownNames(): ReadonlySet<string> {
    return (this.#own ??= new Set(
      this.#tree.nodesOf('type_spec').flatMap((spec) => {
        const [name, type] = [childOf(spec, 'name'), childOf(spec, 'type')];
        return name !== undefined && type?.kind === 'interface_type' ? [this.#tree.textOf(name)] : [];
      }),
    ));
  }
}
