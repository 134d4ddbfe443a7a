import { z } from 'zod';
import { optional, wholeNumber } from './setting.ts';
import type { Setting } from './setting.ts';

/** Whose fixes are checked. */
export const checkedFixes = ['agent', 'all'] as const;

/** The operator's own check, which runs on code that others wrote. */
export const checkEnvironment = {
  checkCommand: {
    name: 'CHECK_COMMAND',
    purpose:
      'A shell command, such as type check and tests, that runs on what the agent proposes: in a sandbox by bubblewrap, without network, and never for forks and outside authors; comments name it; empty: none',
    default: '',
    example: 'npm test',
    value: optional(z.string()),
  },
  checkFolder: {
    name: 'CHECK_FOLDER',
    purpose:
      'Folder whose content, such as `node_modules`, lies read-only in the checkout of the check where that has nothing of the same name; the account `nobody` must be able to read it when the bot runs as root; empty: none',
    default: '',
    example: '/var/lib/autoglm/check',
    value: optional(z.string().startsWith('/', 'expected an absolute path')),
  },
  checkFixes: {
    name: 'CHECK_FIXES',
    purpose:
      'Whose fixes are checked: those of the `agent`, or `all`; rules are told without waiting, so that of their fixes only plans say it',
    default: 'agent',
    example: 'all',
    value: z.enum(checkedFixes, `expected one of ${checkedFixes.join(', ')}`),
  },
  checkMost: {
    name: 'CHECK_MOST',
    purpose: 'Fixes of one review that are checked at most, the worst findings first',
    default: '10',
    example: '3',
    value: wholeNumber(1, 1_000),
  },
  checkConcurrency: {
    name: 'CHECK_CONCURRENCY',
    purpose: 'How many checks run at the same time',
    default: '1',
    example: '2',
    value: wholeNumber(1, 64),
  },
  checkFiles: {
    name: 'CHECK_FILES',
    purpose:
      'Files that a repository has at most to be checked out; they are read from its forge, a hundred at a time',
    default: '3000',
    example: '10000',
    value: wholeNumber(1, 100_000),
  },
  checkSource: {
    name: 'CHECK_SOURCE_MB',
    purpose:
      'Megabytes that these files have at most, all together; they are held in memory while they are checked',
    default: '64',
    example: '256',
    value: wholeNumber(1, 4_096),
  },
  checkSeconds: {
    name: 'CHECK_SECONDS',
    purpose: 'Seconds after which a check is ended',
    default: '300',
    example: '600',
    value: wholeNumber(1, 3_600),
  },
  checkMemory: {
    name: 'CHECK_MEMORY_MB',
    purpose: 'Megabytes of memory that each process of a check may have',
    default: '2048',
    example: '4096',
    value: wholeNumber(16, 1_048_576),
  },
  checkProcesses: {
    name: 'CHECK_PROCESSES',
    purpose: 'How many processes and threads a check may have at a time',
    default: '256',
    example: '512',
    value: wholeNumber(8, 65_536),
  },
  checkDisk: {
    name: 'CHECK_DISK_MB',
    purpose:
      'Megabytes that the checkout of a check may take with all that is written to it, and temporary files as much again; they are kept in memory',
    default: '512',
    example: '1024',
    value: wholeNumber(1, 1_048_576),
  },
  checkOutput: {
    name: 'CHECK_OUTPUT_KB',
    purpose: 'Kilobytes that are kept of the end of what a check prints',
    default: '64',
    example: '256',
    value: wholeNumber(1, 16_384),
  },
  bubblewrapPath: {
    name: 'BWRAP_PATH',
    purpose: 'The program bubblewrap, 0.8 or later, by its name or its path',
    default: 'bwrap',
    example: '/usr/local/bin/bwrap',
    value: z.string(),
  },
} satisfies Record<string, Setting>;
