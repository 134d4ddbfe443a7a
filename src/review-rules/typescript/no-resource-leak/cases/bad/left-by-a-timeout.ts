import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { connect } from 'node:net';

export function waitForChange(folder: string, name: string, ms: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const watcher = watch(folder, (event, file) => { // expect: unclosed-handle
      if (file !== name) return;
      clearTimeout(timer);
      watcher.close();
      resolve(event);
    });
    const timer = setTimeout(() => {
      reject(new Error(`${name} did not change in ${ms} ms`));
    }, ms);
  });
}

export const untilReady = (isReady: () => boolean): Promise<boolean> =>
  new Promise((resolve) => {
    const poll = setInterval(() => { // expect: timer-leak
      if (isReady()) {
        clearInterval(poll);
        resolve(true);
      }
    }, 50);
    setTimeout(() => resolve(false), 5_000);
  });

export function bannerOf(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port); // expect: unclosed-handle
    socket.on('error', reject);
    socket.once('data', (chunk) => {
      socket.destroy();
      resolve(chunk.toString());
    });
    setTimeout(() => {
      console.warn('no banner');
      reject(new Error('no banner'));
    }, 2_000);
  });
}

export function firstMessage(url: string): Promise<string> {
  return new Promise(function (resolve, reject) {
    let isDone = false;
    const source = new EventSource(url); // expect: unclosed-handle
    source.onmessage = function (event) {
      seen(event.data);
    };
    source.addEventListener('message', (event) => {
      isDone = true;
      source.close();
      resolve(event.data);
    });
    setTimeout(() => {
      isDone = true;
      reject(new Error('nothing came'));
    }, 10_000);
    report(() => isDone);
  });
}

export function firstLine(command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command); // expect: unclosed-handle
    child.stdout.once('data', (data) => {
      child.kill();
      resolve(String(data));
    });
    setTimeout(() => reject(new Error('too slow')), 1_000);
  });
}
