import type { Node } from '../../../languages/typescript/node.ts';
import { referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isRequest } from '../_kit/origin/request-parts.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { openTextFrom } from './is-open-text.ts';
import { KeptPatterns } from './kept-patterns.ts';
import type { PatternUse } from './pattern-uses.ts';
import { patternUses } from './pattern-uses.ts';
import { valuesWritten } from '../_kit/values-written.ts';

/** Who gives a text, `maybe-caller` where the author of the program may have written it; undefined: the program itself, or that is not seen. */
export type Giver = 'request' | 'caller' | 'maybe-caller' | undefined;

/** Answers, for one file, who gives the texts that patterns read. */
export class TextGivers {
  readonly #file: TypeScriptFile;
  readonly #trace: Trace;
  readonly #known = new Map<Node, Giver>();
  /** Whether it answers requests, and whether it runs for those who make the program: asked for when a text comes up. */
  #answersRequests: boolean | undefined;
  #isForMaker: boolean | undefined;
  readonly kept: KeptPatterns;

  constructor(file: TypeScriptFile) {
    this.#file = file;
    this.kept = new KeptPatterns(file);
    // That a text is matched is no check here: it is what takes the time.
    this.#trace = createTrace(file, { heedsChecks: false });
  }

  of(text: Node): Giver {
    if (!this.#known.has(text)) this.#known.set(text, this.#find(text));
    return this.#known.get(text);
  }

  /** Of what a pattern reads where it is used. */
  ofUse({ text, format }: PatternUse): Giver {
    if (text !== undefined) return this.of(text);
    return format === undefined || this.#isOwnTool() ? undefined : 'maybe-caller';
  }

  /** Does a pattern read a text that somebody else gives? */
  hasFor(pattern: Node): boolean {
    for (const use of patternUses(pattern, this.kept)) if (this.ofUse(use) !== undefined) return true;
    return false;
  }

  #find(text: Node): Giver {
    if (this.#trace.of(text) === 'request' && this.#isAnswered(text)) return 'request';
    const from = openTextFrom(text, this.#trace, this.#file);
    if (from === undefined || from === 'hardly' || this.#isOwnTool()) return undefined;
    return from === 'mostly' ? 'caller' : 'maybe-caller';
  }

  /** A request is an object: what is read as a text itself is called so and is none. */
  #isAnswered(text: Node): boolean {
    return !mayBeRequest(text) && (this.#answersRequests ??= answering.test(this.#file.text));
  }

  #isOwnTool(): boolean {
    const { path, text } = this.#file;
    return (this.#isForMaker ??= ownTool.test(path) || forBrowser.test(text));
  }
}

/** `slug = req`, where one thing or another may be given. */
function mayBeRequest(text: Node): boolean {
  const binding = referenceOf(unwrap(text))?.binding;
  return isRequest(text) || (binding !== undefined && valuesWritten(binding)?.some(isRequest) === true);
}

/** What is called a request may be one that the program sends: who answers one has something to answer with. */
const answering =
  /\b_?req(?:uest)?\b[^()\n]{0,80},\s*_?(?:res|resp|response|reply|rep|next|h|toolkit)\b|[:<{|.]\s*(?:Request|IncomingMessage|NextRequest|APIGatewayProxyEvent)\b(?!\()|\b(?:ctx|context|event|c)\.(?:req\b|request|body|query|headers|params|cookies)|\b(?:app|router|server|fastify)\.(?:all|delete|get|on|patch|post|put|route|use)[(<]|createServer\(/;

/** Scripts of those who make the program, fed with its own files; what its user types; what a page shows. */
const ownTool =
  /(?:^|\/)(?:scripts?|tools?|build|tasks?|examples?|demos?|docs?|website|site|bin|cli|commands?|config|ui|client|browser|public|static|assets|vendor|output|shaders?|renderers)\/|(?:\bcli|glsl\w*|wgsl\w*|connection[_-]?string|config|options)\.\w+$/i;

/** In a page whoever gives a long text waits for it alone. */
const forBrowser =
  /(?:from\s+|require\()['"](?:three|react|react-dom|preact|vue|svelte|jquery|d3|@angular\/core)['"/]|\bdocument\.(?:createElement|querySelector|getElementById|addEventListener|body)\b|\b(?:jQuery|Prism)\b|\bwindow\.(?:document|location|addEventListener|navigator)\b/;
