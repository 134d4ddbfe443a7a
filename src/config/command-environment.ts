/** What the command line takes from the environment; colours are the terminal library's business. */
export interface CommandEnvironment {
  /** A configuration file whose values hold below every repository's own. */
  readonly defaultsFile: string | undefined;
  /** Show the stack of an error. */
  readonly isDebug: boolean;
}

/** Name and purpose, for the documentation. */
export const commandVariables = {
  AUTOGLM_DEFAULTS:
    'A file in the format of `.autoglm.yml` that holds below every repository’s own: the defaults of this installation',
  AUTOGLM_DEBUG: '`1` shows the stack of an error',
  NO_COLOR: 'Any value: no colours',
  FORCE_COLOR: '`1`: colours also when the output is no terminal',
} as const;

/** Kept free of the schema library, which would cost every start of the command. */
export function readCommandEnvironment(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): CommandEnvironment {
  return {
    defaultsFile: variables['AUTOGLM_DEFAULTS'] || undefined,
    isDebug: (variables['AUTOGLM_DEBUG'] ?? '0') !== '0' && variables['AUTOGLM_DEBUG'] !== '',
  };
}
