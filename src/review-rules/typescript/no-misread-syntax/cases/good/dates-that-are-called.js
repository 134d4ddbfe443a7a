export const age = (birth) => new Date().getFullYear() - birth.getFullYear();
export const took = (start, clock) => `${clock.now - start} ms`;
export const isOver = (end) => end.getTime() < Date.now();
export const schema = { createdAt: { type: Date, default: Date.now } };
export const has = (value) => typeof value.getTime === 'function' && value.getTime !== undefined;
