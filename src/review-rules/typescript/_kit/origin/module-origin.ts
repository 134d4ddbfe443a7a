import type { ModuleMember } from '../module-member.ts';
import type { Origin } from './origin.ts';

/** Modules that read what the user types, on the command line or when asked. */
const userInput =
  /^(?:yargs(?:\/yargs|-parser)?|minimist|mri|arg|meow|cac|commander|command-line-args|getopts|nopt|optimist|inquirer|@inquirer\/.+|prompts|enquirer|readline-sync|@clack\/prompts)$/;

/** Of what another module exports, or gives when called. */
export function originInModule({ module, path }: ModuleMember): Origin {
  if (userInput.test(module) || (module === 'util' && path === 'parseArgs')) return 'arguments';
  return module === '@actions/core' && /^get(?:Multiline)?Input$/.test(path) ? 'environment' : 'harmless';
}
