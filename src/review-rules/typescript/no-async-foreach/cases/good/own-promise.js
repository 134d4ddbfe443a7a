import { Promise } from './scheduler.js';

export const schedule = (task) =>
  new Promise(async (resolve) => {
    resolve(await task());
  });
