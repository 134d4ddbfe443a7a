import type { checkedFixes } from './check-environment.ts';
import type { Environment } from './environment.ts';

/** What a check runs with; the sandbox takes them as they are. */
export interface SandboxSettings {
  readonly command: string;
  readonly dependencies: string | undefined;
  readonly seconds: number;
  readonly memoryMegabytes: number;
  readonly processes: number;
  readonly diskMegabytes: number;
  readonly outputKilobytes: number;
  readonly bubblewrap: string;
}

export interface CheckSettings {
  readonly sandbox: SandboxSettings;
  readonly fixes: (typeof checkedFixes)[number];
  /** Fixes of one review. */
  readonly most: number;
  readonly atOnce: number;
  /** Of a repository. */
  readonly files: number;
  readonly megabytes: number;
}

/** undefined: there is no command, and nothing is checked. */
export function checkSettings(environment: Environment): CheckSettings | undefined {
  const { checkCommand: command, checkFolder: dependencies, checkSeconds: seconds } = environment;
  if (command === undefined) return undefined;
  return {
    sandbox: {
      ...{ command, dependencies, seconds },
      memoryMegabytes: environment.checkMemory,
      processes: environment.checkProcesses,
      diskMegabytes: environment.checkDisk,
      outputKilobytes: environment.checkOutput,
      bubblewrap: environment.bubblewrapPath,
    },
    fixes: environment.checkFixes,
    most: environment.checkMost,
    atOnce: environment.checkConcurrency,
    files: environment.checkFiles,
    megabytes: environment.checkSource,
  };
}
