import type { Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { isRequest } from '../_kit/origin/request-parts.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { isHeader } from './is-header.ts';
import { isFaceOfPackage, isKeptInside, pathInPackage } from '../_kit/is-face-of-package.ts';
import { openTextFrom } from './is-open-text.ts';
import { isMadeOfShort } from './is-made-of-short.ts';
import { isCalledText } from './is-called-text.ts';
import { KeptPatterns } from './kept-patterns.ts';
import { LongTexts } from './long-texts.ts';
import type { PatternUse } from './pattern-uses.ts';
import { patternUses } from './pattern-uses.ts';
import { isOpenParameter } from '../_kit/is-open-parameter.ts';
import { valuesWritten } from '../_kit/values-written.ts';

/** Who gives a text, `other-side` of a connection, `maybe-caller` where the author of the program may have written it; undefined: the program itself, or that is not seen. */
export type Giver = 'request' | 'caller' | 'other-side' | 'maybe-caller' | undefined;

/** Answers, for one file, who gives the texts that patterns read. */
export class TextGivers {
  readonly #file: TypeScriptFile;
  readonly #trace: Trace;
  readonly #known = new Map<Node, Giver>();
  /** Whether it answers requests, and whether it runs for those who make the program: asked for when a text comes up. */
  #answersRequests: boolean | undefined;
  #isForMaker: boolean | undefined;
  #isFace: boolean | undefined;
  readonly kept: KeptPatterns;

  constructor(file: TypeScriptFile) {
    this.#file = file;
    this.kept = new KeptPatterns(file);
    const texts = new LongTexts(file);
    // That a text is matched is no check here: it is what takes the time.
    this.#trace = createTrace(file, { heedsChecks: false, knows: (expression) => texts.behind(expression) });
  }

  of(text: Node): Giver {
    if (!this.#known.has(text)) this.#known.set(text, this.#find(text));
    return this.#known.get(text);
  }

  /** Of what a pattern reads where it is used. */
  ofUse({ text, format, isPublished }: PatternUse): Giver {
    if (text !== undefined) return this.of(text);
    if (isPublished === true && this.#isOfFace()) return 'maybe-caller';
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
    if (from === 'sent') return this.#isOwnTool() || isKeptInside(this.#file.path) ? undefined : 'caller';
    // Further down a text is mostly what the program itself has made before.
    if (from === 'mostly') return this.#isOfFace() ? 'caller' : undefined;
    if (from === 'maybe')
      return this.#isAtTop() && !ofRoutes.test(this.#file.path) ? 'maybe-caller' : undefined;
    if (isHeader(text))
      return this.#isOwnTool() || isMadeOfShort(text, this.#file) ? undefined : 'other-side';
    return this.#isTextOfCallers(text) ? 'maybe-caller' : undefined;
  }

  /** Made, in whatever way, of what the functions of a file are given that others load. */
  #isTextOfCallers(text: Node): boolean {
    return (
      this.#isAtTop() &&
      isCalledText(text) &&
      !isFilledIn(text) &&
      (this.#trace.of(text) === 'parameter' || isOpenParameter(unwrap(text))) &&
      !isMadeOfShort(text, this.#file)
    );
  }

  /** A request is an object: what is read as a text itself is called so and is none. */
  #isAnswered(text: Node): boolean {
    return !mayBeRequest(text) && (this.#answersRequests ??= answersRequests(this.#file));
  }

  #isOfFace(): boolean {
    const { path } = this.#file;
    const isRoot = !pathInPackage(path).includes('/');
    return (this.#isFace ??= (isFaceOfPackage(path) || isRoot) && !this.#isOwnTool());
  }

  /** At the top, or in a folder there: what has no name that says who wrote it, callers from elsewhere give there only. */
  #isAtTop(): boolean {
    return this.#isOfFace() && /^(?:[^/]+\/)?[^/]+$/.test(pathInPackage(this.#file.path));
  }

  #isOwnTool(): boolean {
    const { path, text } = this.#file;
    return (this.#isForMaker ??= ownTool.test(path) || forBrowser.test(text) || ofLinter.test(text));
  }
}

/** Templates and settings the author of the program writes, and editors break texts into lines. */
function isFilledIn(text: Node): boolean {
  const owner = enclosingFunction(text);
  return owner !== undefined && /template|indent|^compile|setting/i.test(nameOfFunction(owner) ?? '');
}

/** Its paths are patterns for those of requests: the author of the program writes them. */
const ofRoutes = /rout(?:e|ing)/i;

/** `slug = req`, where one thing or another may be given. */
function mayBeRequest(text: Node): boolean {
  const binding = referenceOf(unwrap(text))?.binding;
  return isRequest(text) || (binding !== undefined && valuesWritten(binding)?.some(isRequest) === true);
}

/** What is called a request may be one that the program sends: who answers one has something to answer with. */
const answering =
  /\b_?req(?:uest)?\b[^()\n]{0,80},\s*_?(?:res|resp|response|reply|rep|next|h|toolkit)\b|[:<{|.]\s*(?:Request|IncomingMessage|NextRequest|APIGatewayProxyEvent)\b(?!\()|\b(?:ctx|context|event|c)\.(?:req\b|request|body|query|headers|params|cookies)|\b(?:app|router|server|fastify)\.(?:all|delete|get|on|patch|post|put|route|use)[(<]|createServer\(/;

export function answersRequests({ text }: TypeScriptFile): boolean {
  return answering.test(text);
}

/** Scripts of those who make the program, fed with its own files; what its user types; what a page shows. */
const ownTool =
  /(?:^|\/)(?:scripts?|tools?|build|tasks?|examples?|demos?|docs?|website|site|bin|cli|commands?|config|ui|client|browser|public|static|assets|vendor|output|shaders?|renderers)\/|(?:\bcli|glsl\w*|wgsl\w*|connection[_-]?string|config|options|opts)\.\w+$/i;

/** In a page whoever gives a long text waits for it alone. */
const forBrowser =
  /(?:from\s+|require\()['"](?:three|react|react-dom|preact|vue|svelte|jquery|d3|@angular\/core)['"/]|\bdocument\.(?:createElement|querySelector|getElementById|addEventListener|body)\b|(?<!\b(?:global|root)\.)\bjQuery\b(?! )|\b(?:Prism|CodeMirror)\b|\bwindow\.(?:document|location|addEventListener|navigator)\b/;

/** Rules and processors of linters read what the author of the program wrote. */
const ofLinter = /(?:from\s+|require\()['"](?:eslint|stylelint)['"/]|\bcontext\.report\(|\bpostprocess\b/;
