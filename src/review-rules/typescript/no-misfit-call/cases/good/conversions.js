export const read = (value) => [Boolean(value), Number(value), String(value), new Date(value), new Object()];
