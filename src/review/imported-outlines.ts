import type { AnalysisRequest } from '../analysis/worker/pool.ts';
import type { FileOutline } from '../domain/file-outline.ts';
import type { RepoPath } from '../domain/ids.ts';
import type { AnalyseInput } from './analyse.ts';
import { candidatesFor } from './imports-in.ts';
import { passedOnFrom } from './pass-on-exports.ts';
import type { Outlines, TargetOf } from './pass-on-exports.ts';

export type Texts = ReadonlyMap<RepoPath, string>;

/** Reads files of the head and outlines them, each once, and no more than the repository wants to have read. */
export class ImportedOutlines {
  readonly #input: AnalyseInput;
  readonly #texts: Map<RepoPath, string>;
  readonly #outlines = new Map<RepoPath, FileOutline>();
  #left: number;

  /** @param known The texts that there are. */
  constructor(known: Texts, input: AnalyseInput) {
    this.#input = input;
    this.#texts = new Map(known);
    this.#left = input.config.limits.importedFiles;
  }

  get outlines(): Outlines {
    return this.#outlines;
  }

  /** Whatever is to be read is read: what is not there then is nowhere. */
  get isComplete(): boolean {
    return this.#left > 0;
  }

  /** The first of the places where there is a file, among those that were read. */
  fileAt(candidates: readonly RepoPath[]): RepoPath | undefined {
    return candidates.find((path) => this.#texts.has(path));
  }

  readonly targetOf: TargetOf = (importer, specifier) =>
    specifier.startsWith('.') ? this.fileAt(candidatesFor(importer, specifier)) : undefined;

  /** One request, however many they are. `places`: where each of the files may be. */
  async read(places: readonly (readonly RepoPath[])[]): Promise<void> {
    const unknown = new Map<string, readonly RepoPath[]>();
    for (const candidates of places)
      if (this.fileAt(candidates) === undefined) unknown.set(candidates.join(), candidates);
    const wanted = [...unknown.values()].slice(0, this.#left);
    this.#left -= wanted.length;
    if (wanted.length === 0) return;
    const read = await this.#input.source.files([...new Set(wanted.flat())], 'head');
    for (const [path, text] of readable(read)) this.#texts.set(path, text);
  }

  /** @param always Those that are of interest, whatever they say. */
  async outline(paths: Iterable<RepoPath>, always: ReadonlySet<RepoPath>): Promise<void> {
    const wanted = new Set(paths).difference(new Set(this.#outlines.keys()));
    const texts = new Map(
      [...wanted].flatMap((path): [RepoPath, string][] => {
        const text = this.#texts.get(path);
        return text !== undefined && (always.has(path) || isTelling(text)) ? [[path, text]] : [];
      }),
    );
    for (const [path, outline] of await outlinesOf(texts, this.#input)) this.#outlines.set(path, outline);
  }

  /**
   * Reads on where an outline only passes on, step by step.
   * @param isOfInterest Asks for a file and for a name of it; what a further file passes on always is.
   */
  async follow(
    always: ReadonlySet<RepoPath>,
    isOfInterest: (path: RepoPath, name: string) => boolean,
  ): Promise<void> {
    let paths = [...this.#outlines.keys()];
    for (let step = 0; step < this.#input.config.limits.importSteps && paths.length > 0; step++) {
      const links = paths.flatMap((path) => {
        const outline = this.#outlines.get(path);
        const shown =
          outline === undefined || step > 0 ? outline : narrowed(outline, (name) => isOfInterest(path, name));
        return shown === undefined ? [] : [...passedOnFrom(shown)].map((from) => candidatesFor(path, from));
      });
      const places = links.filter((candidates) => candidates.length > 0);
      await this.read(places);
      const next = new Set(places.flatMap((candidates) => this.fileAt(candidates) ?? []));
      paths = [...next].filter((path) => !this.#outlines.has(path));
      await this.outline(paths, always);
    }
  }
}

function narrowed(outline: FileOutline, isOfInterest: (name: string) => boolean): FileOutline {
  const passedOn = Object.entries(outline.passedOn ?? {}).filter(([name]) => isOfInterest(name));
  return { ...outline, passedOn: Object.fromEntries(passedOn) };
}

/** A look at the text spares many files the parser: who exports none of these has nothing to tell. */
const telling =
  /\basync\b|\bthrow\b|\bnever\b|\.exit\(|\b(?:JSON\.parse|decodeURI(?:Component)?|new (?:URL|RegExp)|BigInt)\(|\bPromise\b|\bnull\b|\bundefined\b|\breturn;|\bexport\s*[*{]|\bexports\b[^\n;]{0,80}=\s*(?:\{\s*[\w$]+:\s*)?require\(/;

/** What rules follow arguments to: databases, shells, files, requests, pages, code. */
const following =
  /\b(?:query|execute|raw|unsafe|exec(?:Sync)?|spawn(?:Sync)?|fetch|axios|got|undici|https?|request|redirect|innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|send|end|write|eval|Function|vm|fs|fs-extra|sendFile|download)\b|(?:Query|Execute)RawUnsafe|\b(?:where|having|orderBy|groupBy)Raw\b/;

function isTelling(text: string): boolean {
  return telling.test(text) || following.test(text);
}

export function* readable(
  texts: ReadonlyMap<RepoPath, unknown>,
): Generator<readonly [RepoPath, string], void> {
  for (const [path, text] of texts) if (typeof text === 'string') yield [path, text];
}

export async function outlinesOf(texts: Texts, { pool, config, signal }: AnalyseInput): Promise<Outlines> {
  const { suppressions, limits } = config;
  const settings = { rules: {}, suppressions, limits, isOutlined: true };
  const requests = [...texts].map(([path, text]): AnalysisRequest => ({ path, text, settings }));
  const results = await pool.analyse(requests, signal === undefined ? {} : { signal });
  return new Map(
    results.flatMap((result) =>
      result.kind === 'analysed' && result.outline !== undefined
        ? [[result.path, result.outline] as const]
        : [],
    ),
  );
}
