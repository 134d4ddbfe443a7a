import { watch } from 'node:fs';
import { connect } from 'node:net';

export function waitForChange(folder: string, name: string, ms: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const watcher = watch(folder, (event, file) => {
      if (file !== name) return;
      clearTimeout(timer);
      watcher.close();
      resolve(event);
    });
    const timer = setTimeout(() => {
      watcher.close();
      reject(new Error(`${name} did not change in ${ms} ms`));
    }, ms);
  });
}

export function waitWithCleanUp(folder: string, ms: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const watcher = watch(folder, (event) => {
      finish();
      resolve(event);
    });
    const finish = () => watcher.close();
    setTimeout(() => {
      finish();
      reject(new Error('too late'));
    }, ms);
  });
}

export function closedInAnyCase(folder: string, ms: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const watcher = watch(folder, (event) => {
      watcher.close();
      resolve(event);
    });
    const close = () => watcher.close();
    setTimeout(close, ms);
    setTimeout(() => reject(new Error('too late')), ms);
  });
}

export function keptForLater(folder: string, ms: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const watcher = watch(folder, (event) => {
      watcher.close();
      resolve(event);
    });
    watchers.push(watcher);
    setTimeout(() => reject(new Error('too late')), ms);
  });
}

export function onlySettledLater(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port);
    socket.on('data', (chunk) => resolve(chunk.toString()));
    socket.on('error', (error) => reject(error));
    setTimeout(() => socket.destroy(new Error('too slow')), 1_000);
  });
}

export function delayed(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(), ms);
  });
}
