import type { Range } from '../../../domain/text-position.ts';

/** What does not fit between a format and what is printed with it. */
export type Mismatch = { readonly range: Range; readonly name: string } & (
  | { readonly problem: 'too-few'; readonly verb: string; readonly asked: number; readonly given: number }
  | { readonly problem: 'too-many'; readonly asked: number; readonly given: number }
  /** The format ends in the middle of a verb, where `verb` is a mere `%`. */
  | { readonly problem: 'unknown-verb'; readonly verb: string }
  | { readonly problem: 'wrapping' }
  | { readonly problem: 'type'; readonly verb: string; readonly argument: string; readonly type: ValueType }
  /** `Println("%d", n)` */
  | { readonly problem: 'not-a-format'; readonly verb: string }
  /** `Printf(err.Error())` */
  | { readonly problem: 'foreign-format'; readonly part: string; readonly isSent: boolean }
  /** `slog.Error("failed", err)`: a key without a value, or the other way round. */
  | { readonly problem: 'odd'; readonly argument: string; readonly isKey: boolean; readonly panics: boolean }
  /** `requests.WithLabelValues(method)` of a metric with two labels. */
  | { readonly problem: 'labels'; readonly asked: number; readonly given: number; readonly unknown?: string }
  /** `Printf(format, args)` without the dots. */
  | { readonly problem: 'unspread'; readonly argument: string }
);

/** What a value can be seen to be. */
export type ValueType = 'text' | 'whole' | 'float' | 'truth';
