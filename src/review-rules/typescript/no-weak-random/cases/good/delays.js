export const jitter = (ms) => ms * (0.5 + Math.random() / 2);
export const tokenDelay = Math.random() * 1000;
setTimeout(() => refreshToken(), Math.random() * 60_000);
