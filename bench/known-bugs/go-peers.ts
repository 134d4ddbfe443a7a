// What staticcheck and gosec say of packages of published Go modules. They read types, so they need what a package imports, and a Go
// that compiles it. What they said is kept between runs: each has to fetch and compile a lot.
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { unpackModule } from '../go-modules.ts';
import { benchFolder } from '../npm-sources.ts';
import type { PeerMessage } from '../peers/ask.ts';
import { readGosec, readStaticcheck } from './go-peer-output.ts';

const run = promisify(execFile);
const toolFolder = join(benchFolder, 'go-tools');
/** Milliseconds for one package, with what it imports. */
const longestRun = 240_000;

export interface GoPackage {
  /** Module and version. */
  readonly spec: string;
  /** Below that of the module; `.` is the module's own. */
  readonly folder: string;
}

interface GoPeer {
  readonly source: string;
  readonly args: readonly string[];
  /** @throws when it says that the package does not compile. */
  readonly read: (output: string) => readonly PeerMessage[];
}

const goPeers: Readonly<Record<string, GoPeer>> = {
  staticcheck: {
    source: 'honnef.co/go/tools/cmd/staticcheck@v0.6.1',
    args: ['-f', 'json', '-tests=false'],
    read: readStaticcheck,
  },
  gosec: {
    source: 'github.com/securego/gosec/v2/cmd/gosec@v2.22.4',
    args: ['-fmt=json', '-no-fail'],
    read: readGosec,
  },
};

export const goPeerNames: readonly string[] = Object.keys(goPeers);

/** With paths below the folder of the module; undefined: the package, or what it imports, does not compile. */
export async function askGoPeer(name: string, one: GoPackage): Promise<readonly PeerMessage[] | undefined> {
  const kept = join(benchFolder, 'go-peers', name, [one.spec, one.folder].join('+').replaceAll('/', '+'));
  if (!existsSync(kept)) {
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, JSON.stringify({ messages: await said(name, one) }));
  }
  const messages = z.array(z.object({ path: z.string(), first: z.int(), last: z.int(), rule: z.string() }));
  return z.object({ messages: messages.optional() }).parse(JSON.parse(readFileSync(kept, 'utf8'))).messages;
}

async function said(name: string, { spec, folder }: GoPackage): Promise<readonly PeerMessage[] | undefined> {
  const peer = goPeers[name];
  if (peer === undefined) throw new Error(`there is no ${name}`);
  const program = await installed(name, peer);
  const copy = realpathSync(mkdtempSync(join(benchFolder, 'go-module-')));
  try {
    await copyModule(spec, copy);
    const { stdout, stderr } = await inModule(copy, program, [...peer.args, `./${folder}`]);
    if (stderr.includes('matched no packages')) throw new Error(stderr);
    return peer.read(stdout).map((message) => ({ ...message, path: message.path.slice(copy.length + 1) }));
  } catch (error) {
    console.error(`${name} does not read ${spec} ${folder}: ${String(error).slice(0, 200)}`);
    return undefined;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

async function installed(name: string, { source }: GoPeer): Promise<string> {
  const program = join(toolFolder, name);
  if (!existsSync(program))
    await run('go', ['install', source], { env: { ...process.env, GOBIN: toolFolder, GOFLAGS: '' } });
  return program;
}

/** Modules of the cache cannot be written to, and the peers write sums; those from before there were modules need a `go.mod`. */
async function copyModule(spec: string, target: string): Promise<void> {
  await run('cp', ['-R', `${await unpackModule(spec)}/.`, target]);
  await run('chmod', ['-R', 'u+w', target]);
  if (existsSync(join(target, 'go.mod'))) return;
  await inModule(target, 'go', ['mod', 'init', spec.slice(0, spec.lastIndexOf('@'))]);
  await inModule(target, 'go', ['mod', 'tidy', '-e']);
}

interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

/** Linters that found something end with 1. */
async function inModule(cwd: string, file: string, args: readonly string[]): Promise<Output> {
  const env = { ...process.env, GO111MODULE: 'on', GOFLAGS: '-mod=mod', GOWORK: 'off' };
  try {
    return await run(file, [...args], { cwd, env, timeout: longestRun, maxBuffer: 2 ** 28 });
  } catch (error) {
    const { stdout, stderr = '', code } = error as Partial<Output> & { readonly code?: number };
    if (code !== 1 || !stdout) throw error;
    return { stdout, stderr };
  }
}
