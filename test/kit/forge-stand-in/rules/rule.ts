import type { Json } from '../json.ts';

/** Something that a forge refuses. */
export interface Rule<Subject> {
  readonly name: string;
  /** Where the vendor says so, or where it was seen. */
  readonly documentation: string;
  /** What it says. */
  readonly title: string;
  /** undefined: nothing to object. */
  check(subject: Subject): RefusalWords | undefined;
}

export interface RefusalWords {
  readonly status: number;
  readonly message: string;
  readonly errors?: readonly Json[];
  readonly headers?: Readonly<Record<string, string>>;
  /** The whole answer where it has another form than usual. */
  readonly body?: Json;
  /** Which of the checked things; for the log of the test only: the answer does not tell. */
  readonly detail?: string;
}

/** An answer that is none of success. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly words: RefusalWords;
  readonly rule: string;
  readonly documentation: string;

  constructor(words: RefusalWords, rule: Pick<Rule<never>, 'name' | 'documentation'>) {
    super(words.message);
    this.words = words;
    this.rule = rule.name;
    this.documentation = rule.documentation;
  }
}

/** @throws {Refusal} Of the first rule that objects. */
export function enforce<Subject>(rules: readonly Rule<Subject>[], subject: Subject): void {
  for (const rule of rules) {
    const words = rule.check(subject);
    if (words !== undefined) throw new Refusal(words, rule);
  }
}

/** Whether a text has more characters than that; forges count code points. */
export function isLonger(text: string | undefined, limit: number): boolean {
  return text !== undefined && text.length > limit && Array.from(text).length > limit;
}
