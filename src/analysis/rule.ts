import type { z } from 'zod';
import type { Confidence, Severity } from '../domain/finding.ts';
import type { FixSafety } from '../domain/fix.ts';
import { parseRuleId } from '../domain/ids.ts';
import type { Localized } from '../domain/locale.ts';
import type { ImageQuestion } from '../domain/image-question.ts';
import type { RuleInfo } from '../domain/rule-meta.ts';
import type { LanguageId, SourceFile } from '../domain/source-file.ts';
import type { Offset, Range } from '../domain/text-position.ts';
import type { Node, NodeKind, NodeOf } from '../languages/typescript/node.ts';
import type { TypeScriptFile, TypeScriptTree } from '../languages/typescript/typescript.ts';

/** What a rule says about one signal. */
export interface Report {
  readonly range: Range;
  /** One sentence that names the things at this place. */
  readonly what: Localized;
  /** Why this matters and what to write instead, where what the rule says of all that it reports does not fit. */
  readonly advice?: Advice | undefined;
  /** Default: certain. What is likely is never more than a warning, what is only possible a note. */
  readonly confidence?: Confidence;
  /** Default: the rule's first kind. */
  readonly kind?: string;
  /** Where the same rule of another linter reports it, when that is not the start of `range`: its comments stand there. */
  readonly peersAt?: readonly Offset[];
  /** It is told unless who is asked allows it: see `createAskingPool`. */
  readonly question?: ImageQuestion;
}

export interface Advice {
  readonly why: Localized;
  readonly instead: Localized;
}

export interface FixDraft {
  readonly title: Localized;
  /** Default: what the rule's metadata says. */
  readonly safety?: FixSafety;
  readonly edits: readonly [EditDraft, ...EditDraft[]];
}

export interface EditDraft {
  readonly range: Range;
  readonly text: string;
}

export interface RuleResult {
  readonly report: Report;
  readonly fix: FixDraft | undefined;
}

/** A rule as the engine sees it: metadata, and a function from a file to its results. */
export interface Rule<Tree = unknown> {
  readonly language: LanguageId;
  readonly info: RuleInfo;
  /** undefined: it takes none. */
  readonly options: z.ZodType | undefined;
  /** Those of its kinds that hold of what a function is given, too: see `RuleSpec`. */
  readonly ofArguments?: readonly string[];
  /** @throws whatever a bug in the rule throws; the engine loses the rule on that file, never the file. */
  run(file: SourceFile<Tree>, options: unknown): readonly RuleResult[];
}

/** What a rule of any language is made of. */
export interface FileRuleSpec<Tree, Signal, Schema extends z.ZodType> {
  readonly info: Omit<RuleInfo, 'id' | 'severity'> & { readonly id: string; readonly severity?: Severity };
  /**
   * Kinds that depend on where a value comes from. They are asked for in functions of other files, too, as if a request
   * gave them their arguments: see `outlineWith`. The rule tells them where the arguments come from.
   */
  readonly ofArguments?: readonly string[];
  /** Left out by a rule that takes none: reading zod takes a thread longer than a few files. */
  readonly options?: Schema;
  /** Is there something in this file? */
  find(file: SourceFile<Tree>, options: z.output<Schema>): Iterable<Signal>;
  /** Words for a signal. Called for each one. */
  report(signal: Signal, file: SourceFile<Tree>): Report;
  /** Edits that end it, where they can be known. */
  fix?(signal: Signal, file: SourceFile<Tree>): FixDraft | undefined;
}

/** What a rule for the JavaScript family is made of: it is shown nodes. */
export interface RuleSpec<Kind extends NodeKind, Signal, Schema extends z.ZodType> extends Omit<
  FileRuleSpec<TypeScriptTree, Signal, Schema>,
  'find'
> {
  /** The kinds of node it wants to see. */
  readonly visit: readonly Kind[];
  /** Left out: all. Of calls (`CallExpression`) it wants to see those whose callee ends with one of these names. */
  readonly calls?: readonly string[];
  /** Is there something at this node? Called for each node of each wanted kind: return undefined early, no work before. */
  find(node: NodeOf<Kind>, file: TypeScriptFile, options: z.output<Schema>): Iterable<Signal> | undefined;
}

/** Makes a rule for the JavaScript family. */
export function defineRule<Kind extends NodeKind, Signal, Schema extends z.ZodType>(
  spec: RuleSpec<Kind, Signal, Schema>,
): Rule<TypeScriptTree> {
  return defineFileRule<TypeScriptTree, Signal, Schema>('typescript', {
    ...spec,
    find: (file, options) => foundAtNodes(spec, file, options),
  });
}

/** Makes a rule for files of a language. Severity, when not given, follows the family: see `severityOfFamily`. */
export function defineFileRule<Tree, Signal, Schema extends z.ZodType>(
  language: LanguageId,
  spec: FileRuleSpec<Tree, Signal, Schema>,
): Rule<Tree> {
  const id = parseRuleId(spec.info.id);
  const severity = spec.info.severity ?? severityOfFamily(spec.info.family);
  return {
    language,
    info: { ...spec.info, id, severity },
    options: spec.options,
    ...(spec.ofArguments && { ofArguments: spec.ofArguments }),
    run: (file, options) => {
      const results: RuleResult[] = [];
      for (const signal of spec.find(file, options as z.output<Schema>))
        results.push({ report: spec.report(signal, file), fix: spec.fix?.(signal, file) });
      return results;
    },
  };
}

function foundAtNodes<Kind extends NodeKind, Signal, Schema extends z.ZodType>(
  spec: RuleSpec<Kind, Signal, Schema>,
  file: TypeScriptFile,
  options: z.output<Schema>,
): readonly Signal[] {
  const all: Signal[] = [];
  for (const kind of spec.visit)
    for (const node of shown(kind, spec.calls, file)) {
      const signals = spec.find(node, file, options);
      if (signals !== undefined) for (const signal of signals) all.push(signal);
    }
  return all;
}

function shown<Kind extends NodeKind>(
  kind: Kind,
  calls: readonly string[] | undefined,
  { tree }: TypeScriptFile,
): readonly NodeOf<Kind>[] {
  if (calls === undefined || kind !== 'CallExpression') return tree.nodesOf(kind);
  // Kind names calls here, which the compiler does not see.
  return tree.callsNamed(calls) as readonly Node[] as readonly NodeOf<Kind>[];
}

/** Wrong or dangerous code is an error, careless code a warning, taste a note. */
function severityOfFamily(family: RuleInfo['family']): Severity {
  switch (family) {
    case 'error-handling':
    case 'image-tag':
      return 'warning';
    case 'complexity':
    case 'governance':
      return 'note';
    default:
      return 'error';
  }
}
