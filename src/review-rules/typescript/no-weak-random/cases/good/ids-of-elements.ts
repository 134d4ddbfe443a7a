export const id = `field-${Math.random().toString(36).slice(2)}`;
export const key = Math.random();
export const requestId = Math.random().toString(16);
