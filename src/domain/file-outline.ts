import type { Confidence } from './finding.ts';
import type { RuleId } from './ids.ts';
import type { Line } from './text-position.ts';

/**
 * Why a call may give nothing, where the caller cannot know it beforehand: something that the function does has failed
 * (`catch`), or what it looks for is not there.
 */
export type NullReason = 'failure' | 'absence';

/** The members of a value of some type, where all of them are written out. */
export interface Shape {
  readonly all: readonly string[];
  /** Those that an object of this type must be given; none of a class. */
  readonly required: readonly string[];
  /** Arguments that a class needs to make one. */
  readonly toConstruct?: number;
}

/** Those whose members are the same everywhere. */
export type PlainType = 'string' | 'number' | 'boolean' | 'bigint' | 'array';

/** What a rule says of a function when an argument of it is a part of a request. */
export interface Reach {
  /** Position of the argument. */
  readonly argument: number;
  /** Of the object that the argument is; absent: it is the argument itself. */
  readonly key?: string;
  readonly rule: RuleId;
  /** Of that rule. */
  readonly kind: string;
  readonly confidence: Confidence;
  /** Where the rule says it, in the file of the function. */
  readonly line: Line;
}

/** What is known of a function that a file exports, as far as those who call it need it. */
export interface ExportedFunction {
  /** Each call gives a promise. */
  readonly isAsync: boolean;
  /** No such promise is rejected: the function handles the errors itself. Absent: one may be. */
  readonly handlesErrors?: true;
  /** Each call throws, or ends the process. Absent: one may come back. */
  readonly neverReturns?: true;
  /** Positions of arguments whose wrong form makes a call throw: it parses them, or tests them and throws. Absent: none is known. */
  readonly throwsOn?: readonly number[];
  /** Arguments that a call must give. */
  readonly required: number;
  /** Where its arguments get to. Absent: nobody asked, or nowhere. */
  readonly reaches?: readonly Reach[];
  /** It says itself that a call, or the promise of one, may give nothing: `return null`. Absent: it does not. */
  readonly givesNull?: true;
  /** Absent: it always gives something, or its callers may know when not. */
  readonly nullReason?: NullReason;
  /** What its arguments are, by position; null: of this one it is not known. Absent: of none. */
  readonly takes?: readonly (Shape | PlainType | null)[];
  /** What a call, or the promise of one, gives. */
  readonly gives?: Shape | PlainType;
  /** Its file reckons with that: most calls there ask for a result, or its comment says so. */
  readonly isDoubted?: true;
}

/** Name of an export → name of a method → what is known of it. */
export type MethodsByName = Readonly<Record<string, Readonly<Record<string, ExportedFunction>>>>;

/** Where something comes from that a file only passes on. */
export interface PassedOn {
  /** As it stands in the file. */
  readonly from: string;
  /** What it is called there. */
  readonly name: string;
}

/** What a file exports. Plain data: it goes from thread to thread. */
export interface FileOutline {
  /**
   * Name → function; null: it is something else, or nothing is known of it. The default export is `default`, what
   * `require` gives is `module.exports`.
   */
  readonly exports: Readonly<Record<string, ExportedFunction | null>>;
  /** Name → its fields, where it is an object or an enum that is written out and stays as it is. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  /** Name → shape, where it is an interface, a type of objects or a class. */
  readonly types?: Readonly<Record<string, Shape>>;
  /** Name → type, where it is a constant that is no object. */
  readonly values?: Readonly<Record<string, PlainType>>;
  /** Class or interface → what is known of the methods of each of its objects. */
  readonly methods?: MethodsByName;
  /** Name → what is known of its methods, where it is an object that is made there, or a class. */
  readonly members?: MethodsByName;
  /** No other name is exported: nothing is passed on from elsewhere, and nothing is exported at run time. */
  readonly isWhole: boolean;
  /** Its exports are the members of one value, and that is its default export, too. */
  readonly isCommonJs?: true;
  /** Name → where it comes from, for names that `exports` knows nothing of. */
  readonly passedOn?: Readonly<Record<string, PassedOn>>;
  /** Files all of whose names it passes on, by the specifier. */
  readonly passesAllOf?: readonly string[];
}

/** A file that is imported, as it is at the head. */
export interface ImportedFile extends FileOutline {
  /** As it was at the base, where the change has altered it. */
  readonly before?: FileOutline;
  /** The change has taken the file away, and put no other one in its place. */
  readonly isGone?: true;
}

/** What a file imports of its repository, by the specifier as it stands there. */
export type ImportedFiles = Readonly<Record<string, ImportedFile>>;

/** The same files before the change; what was in one that it has taken away is not known. */
export function importedBefore(imports: ImportedFiles): ImportedFiles {
  return Object.fromEntries(
    Object.entries(imports)
      .filter(([, { isGone }]) => isGone !== true)
      .map(([specifier, { before, ...now }]) => [specifier, before ?? now]),
  );
}
