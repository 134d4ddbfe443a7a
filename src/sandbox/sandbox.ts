import { tmpdir } from 'node:os';
import { messageOf } from '../domain/errors.ts';
import type { RepoPath } from '../domain/ids.ts';
import type { CheckRefusal, CheckResult, Sandbox } from '../ports/sandbox.ts';
import type { SandboxLimits } from './arguments.ts';
import { Checkout } from './checkout.ts';
import { runInSandbox } from './run-in-sandbox.ts';

export interface SandboxOptions extends Partial<SandboxLimits> {
  /** For a shell, in the folder of the checkout. */
  readonly command: string;
  /** What lies in it is laid into the checkout, read-only: `node_modules`, say. */
  readonly dependencies?: string | undefined;
  readonly seconds?: number;
  readonly outputKilobytes?: number;
  /** The program bubblewrap, by its name or its path. */
  readonly bubblewrap?: string;
  /** In which the checkouts are made. */
  readonly temporaryFolder?: string;
}

const usual = {
  ...{ bubblewrap: 'bwrap', seconds: 300, outputKilobytes: 64 },
  ...{ memoryMegabytes: 2_048, processes: 256, diskMegabytes: 512 },
};

/**
 * A sandbox made by bubblewrap: without network, without the environment, files and processes of this machine, but for
 * the programs that are installed. Where it cannot be had nothing is run.
 */
export function createSandbox(options: SandboxOptions): Sandbox {
  const { command, dependencies, temporaryFolder = tmpdir(), ...limits } = { ...usual, ...options };
  return {
    check: async (files, { fromFork }, signal) => {
      signal.throwIfAborted();
      if (fromFork) return notRun('from-fork', 'the change comes from a fork');
      if (sizeOf(files) > limits.diskMegabytes * 1024 * 1024)
        return notRun('too-large', `its files have more than ${limits.diskMegabytes} MB`);
      try {
        await using checkout = await Checkout.create(temporaryFolder, files);
        const laid = dependencies === undefined ? [] : await checkout.missingFrom(dependencies);
        if (laid === undefined) return notRun('no-dependencies', `${dependencies} cannot be read`);
        const place = { command, files: checkout.folder, dependencies: laid, limits };
        return await runInSandbox(place, limits, signal);
      } catch (error) {
        signal.throwIfAborted();
        return notRun('no-checkout', messageOf(error));
      }
    },
  };
}

function notRun(why: CheckRefusal, detail: string): CheckResult {
  return { kind: 'not-run', why, detail };
}

/** In bytes. */
function sizeOf(files: ReadonlyMap<RepoPath, string>): number {
  return [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
