import { errorCatalogue } from './error-catalogue.ts';

export type ErrorCode = keyof typeof errorCatalogue;

type DetailNames<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | DetailNames<Rest>
  : never;

/** The details a code needs are read off its message and help. */
export type ErrorDetails<Code extends ErrorCode> = Readonly<
  Record<
    DetailNames<(typeof errorCatalogue)[Code]['message'] | (typeof errorCatalogue)[Code]['help']>,
    string
  >
>;

/** The one error class. Outcomes a caller must branch on are named unions instead. */
export class AppError<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'AppError';
  readonly code: Code;
  readonly details: Readonly<Record<string, string>>;

  constructor(code: Code, details: ErrorDetails<Code>, options?: { cause?: unknown }) {
    super(fill(errorCatalogue[code].message, details), options);
    this.code = code;
    this.details = details;
  }

  get help(): string {
    return fill(errorCatalogue[this.code].help, this.details);
  }
}

export function isAppError<Code extends ErrorCode>(error: unknown, code?: Code): error is AppError<Code> {
  return error instanceof AppError && (code === undefined || error.code === code);
}

/** The `code` of an error of Node or of a library, e.g. `ENOENT`. Errors of worker threads may belong to another realm. */
export function codeOf(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** What an error says; anything can be thrown. */
export function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}

function fill(template: string, details: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => details[name] ?? whole);
}
