import type { Range } from '../../../domain/text-position.ts';

interface At {
  readonly range: Range;
}

/** An error that nobody will learn of. */
export type LostError =
  /** `err = f()`, and no way from there reads it; `by`: what gives the variable something else. */
  | (At & {
      readonly problem: 'unread';
      readonly name: string;
      readonly call: string;
      readonly by: Range | undefined;
      /** The same call overwrites it, in the next turn of a loop. */
      readonly isNextTurn?: true;
    })
  /** It is in a variable of an inner block, and the one of that name around it is given back, or asked for. */
  | (At & {
      readonly problem: 'shadowed';
      readonly name: string;
      readonly end: Range;
      /** The outer one is nil on every way. */
      readonly isNeverSet: boolean;
      /** It is not given back, but asked for. */
      readonly isAsked: boolean;
    })
  /** What a deferred function has recovered from is in a variable of its own. */
  | (At & { readonly problem: 'recovered'; readonly name: string })
  /** A call whose result nobody takes. */
  | (At & { readonly problem: 'dropped'; readonly call: string; readonly harm: Harm })
  /** `defer w.Close()` of what is stored only when that succeeds. */
  | (At & { readonly problem: 'object'; readonly call: string })
  /** It is asked for, and nothing is done about it. */
  | (At & { readonly problem: 'idle'; readonly name: string })
  /** `isOfLines`: of a text, not of a database. */
  | (At & { readonly problem: 'rows'; readonly rows: string; readonly isOfLines?: true });

/**
 * What goes wrong unseen. `asked`: another error is looked at right behind it; `place`: what comes next may fail of it, and tell; `own`: it
 * is a function of this file that says there are errors; `beside`: such a one, right beside one whose error is taken; `stored`: it is to keep something; `all-written`: no write to the file is looked at.
 */
export type Harm =
  | 'asked'
  | 'file'
  | 'place'
  | 'value'
  | 'commit'
  | 'written'
  | 'all-written'
  | 'closed'
  | 'own'
  | 'beside'
  | 'stored';
