import type { ErrorSpec } from './error-spec.ts';

/** Every error that leaves a module: code → how it is answered. `docs/errors.md` is generated from it. */
export const errorCatalogue = {
  'invalid-input': {
    httpStatus: 400,
    retry: 'never',
    message: 'This is not a valid {what}: {got}',
    help: 'Correct the value and try again.',
  },
  usage: {
    httpStatus: 400,
    retry: 'never',
    message: '{problem}',
    help: 'Run `autoglm --help` to see what is possible.',
  },
  'git-failed': {
    httpStatus: 500,
    retry: 'never',
    message: 'git {command} failed: {stderr}',
    help: 'Run the same git command in the repository to see what is wrong.',
  },
  'not-a-repository': {
    httpStatus: 400,
    retry: 'never',
    message: '{path} is not inside a git repository',
    help: 'Run inside a repository, or review a plain folder with `--all`.',
  },
  'base-not-found': {
    httpStatus: 400,
    retry: 'never',
    message: 'There is nothing to compare with: {why}',
    help: 'Name what to compare with by `--base <branch or commit>`, or review every file with `--all`.',
  },
  'invalid-diff': {
    httpStatus: 400,
    retry: 'never',
    message: 'Line {line} of the diff cannot be read: {why}',
    help: 'Give a unified diff as `git diff` writes it.',
  },
  'invalid-configuration': {
    httpStatus: 400,
    retry: 'never',
    message: '{where}: {problem}',
    help: '`autoglm config --explain` shows what is in force; `docs/configuration.md` lists what is allowed.',
  },
  'invalid-environment': {
    httpStatus: 500,
    retry: 'never',
    message: 'These settings of the environment are not valid:\n{problems}',
    help: 'Correct them and start again; `docs/configuration.md` lists all settings.',
  },
  'cannot-listen': {
    httpStatus: 500,
    retry: 'never',
    message: 'The server cannot listen on {address}: {why}',
    help: 'Stop what uses this address, or choose another one by HOST and PORT.',
  },
  'branch-exists': {
    httpStatus: 409,
    retry: 'never',
    message: 'The branch {name} exists already',
    help: 'Look at it with `git log {name}`; delete it to have it made anew.',
  },
  'model-failed': {
    httpStatus: 502,
    retry: 'never',
    message: 'The model {model} gave no usable answer ({outcome}): {why}',
    help: 'Check the address, the key and the name of the model; `autoglm costs` shows how its calls ended.',
  },
  'change-not-found': {
    httpStatus: 404,
    retry: 'never',
    message: 'There is no change {change}, or this installation may not see it',
    help: 'Check that the app is installed on the repository and may read it.',
  },
  'change-not-comparable': {
    httpStatus: 409,
    retry: 'never',
    message: '{service} cannot compare {base} with {head}, the head of {change}',
    help: 'Most likely the two have no commit in common: rebase the branch onto the one it is to be merged into.',
  },
  'change-not-ready': {
    httpStatus: 503,
    retry: 'after',
    message: '{service} is still making the diff of {change}; it is looked at again at {retryAt}',
    help: 'Nothing is to be done: it takes a forge some seconds, and after a restart some minutes.',
  },
  'change-moved': {
    httpStatus: 409,
    retry: 'never',
    message: '{change} has moved on: {head} is not its head any more',
    help: 'The run of its new head reviews it.',
  },
  'rate-limited': {
    httpStatus: 429,
    retry: 'after',
    message: '{service} asks to wait until {retryAt}',
    help: 'The work is taken up again by itself then.',
  },
  'service-unavailable': {
    httpStatus: 502,
    retry: 'backoff',
    message: '{service} did not answer {request} as it should: {why}',
    help: 'The work is tried again by itself. If it stays so, look at the status page of the service and at its address in the settings.',
  },
  'service-behind': {
    httpStatus: 503,
    retry: 'after',
    message: '{service} answers from an older copy, {why}: it is asked again at {retryAt}',
    help: 'It is asked again by itself, and believed once SETTLING_SECONDS are over.',
  },
  'service-refused': {
    httpStatus: 502,
    retry: 'never',
    message: '{service} refused {request}: {why}',
    help: 'Check the permissions of the app and its credentials.',
  },
  'callback-failed': {
    httpStatus: 502,
    retry: 'backoff',
    message: 'The callback {callback} to {host} did not take its message: {why}',
    help: 'It is sent again by itself for CALLBACK_RETRY_HOURS, and then listed by `autoglm callbacks dead`.',
  },
  'address-refused': {
    httpStatus: 400,
    retry: 'never',
    message: '{host} is not an address of the public internet, so nothing is sent there',
    help: 'Where it is a service of yours, register the callback with `--allow-private`.',
  },
  'store-in-use': {
    httpStatus: 500,
    retry: 'never',
    message: 'Another process uses the state folder {path}',
    help: 'Stop it, or give this one a folder of its own by AUTOGLM_DATA.',
  },
  'store-unusable': {
    httpStatus: 500,
    retry: 'never',
    message: 'The state in {path} cannot be used: {why}',
    help: 'Use the version that wrote it or a newer one, or put back a copy of the folder.',
  },
  'stale-code': {
    httpStatus: 409,
    retry: 'backoff',
    message: 'The code was used before',
    help: 'A code links one person once: ask for a new one in the chat.',
  },
  'stale-plan': {
    httpStatus: 409,
    retry: 'backoff',
    message: 'The fix plan {plan} is not in the state any more that this step starts from',
    help: 'Somebody else decided it at the same moment; the step is tried again by itself.',
  },
  'edits-conflict': {
    httpStatus: 409,
    retry: 'never',
    message: 'Two edits change the same place of {path}',
    help: 'Apply one of the fixes, review again, and apply the next.',
  },
  'not-found': {
    httpStatus: 404,
    retry: 'never',
    message: 'There is no {what} named {name}',
    help: '{hint}',
  },
} as const satisfies Record<string, ErrorSpec>;

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
