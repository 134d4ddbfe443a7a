import fse from 'fs-extra';
import { text } from 'node:stream/consumers';
import { resolveMx } from 'node:dns/promises';
import AsyncStorage from '@react-native-async-storage/async-storage';

export async function publish(folder: string): Promise<string> {
  fse.emptyDir(folder); // expect: floating-promise
  await fse.copy('dist', folder);
  return folder;
}

export async function configOf(path: string): Promise<unknown> {
  if (fse.pathExists(path)) return await fse.readJson(path); // expect: missing-await
  return undefined;
}

export function isSignedIn(): boolean {
  return AsyncStorage.getItem('token') !== null; // expect: missing-await
}

export async function linesOf(input: NodeJS.ReadableStream): Promise<string[]> {
  return text(input).split('\n'); // expect: missing-await
}

export async function mailServer(host: string): Promise<string> {
  const found = resolveMx(host); // expect: missing-await
  return found[0].exchange;
}
