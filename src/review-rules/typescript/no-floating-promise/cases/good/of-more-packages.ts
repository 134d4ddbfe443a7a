import { execa } from 'execa';
import fse from 'fs-extra';
import got from 'got';
import { text } from 'node:stream/consumers';
import AsyncStorage from '@react-native-async-storage/async-storage';

export async function publish(folder: string): Promise<string> {
  await fse.emptyDir(folder);
  const { stdout } = await execa('tsc', ['--outDir', folder]);
  return stdout;
}

export function clear(folder: string, callback: (error: Error | null) => void): void {
  fse.remove(folder, (error) => callback(error));
  fse.emptyDir(folder, callback);
  console.log(folder);
}

export function shown(folder: string): void {
  const child = execa('ls', [folder]);
  child.stdout?.pipe(process.stdout);
  child.kill();
}

export async function pricesOf(url: string): Promise<unknown> {
  return await got(url).json();
}

export const remember = (token: string): void => {
  AsyncStorage.setItem('token', token);
};

export const linesOf = async (input: NodeJS.ReadableStream): Promise<string[]> => (await text(input)).split('\n');
