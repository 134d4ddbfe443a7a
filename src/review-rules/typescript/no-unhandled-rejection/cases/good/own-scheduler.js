import { setInterval } from './scheduler.js';

setInterval(async () => {
  await poll();
}, 1000);
