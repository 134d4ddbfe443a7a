import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { parseEnv } from 'node:util';

export type Assignments = Readonly<Record<string, string>>;

/**
 * The settings as lines of an environment file. A line end is written as `\n`, and nothing is quoted that need not be:
 * `docker run --env-file` takes quotes for a part of the value.
 * @throws {Error} when a value cannot be written so that it is read again as it is
 */
export function renderAssignments(assignments: Assignments): string {
  return Object.entries(assignments)
    .map(([name, value]) => `${name}=${quote(name, value.trimEnd().replaceAll(/\r?\n/g, String.raw`\n`))}\n`)
    .join('');
}

function quote(name: string, value: string): string {
  const written = [value, `'${value}'`, `"${value}"`, `\`${value}\``];
  const right = written.find((text) => parseEnv(`${name}=${text}\n`)[name] === value);
  if (right === undefined) throw new Error(`${name} holds characters that no environment file can`);
  return right;
}

/**
 * Adds settings to the end of an environment file, where they win over earlier ones; what is there stays. The file is
 * made when it is missing, and afterwards only its owner can read it.
 * @throws {Error} of Node, when it cannot be written or kept from other readers
 */
export async function appendToEnvironmentFile(
  path: string,
  heading: string,
  assignments: Assignments,
): Promise<void> {
  const lines = renderAssignments(assignments);
  await using file = await open(path, 'a+', 0o600);
  await file.chmod(0o600);
  const start = (await endsInLine(file)) ? '' : '\n';
  await file.writeFile(`${start}# ${heading}\n${lines}`);
  await file.sync();
}

/** An empty file counts too. */
async function endsInLine(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return true;
  const { buffer } = await file.read({ buffer: Buffer.alloc(1), position: size - 1 });
  return buffer.toString() === '\n';
}
