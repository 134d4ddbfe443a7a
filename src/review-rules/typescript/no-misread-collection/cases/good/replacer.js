export const write = (prices) => JSON.stringify(new Map(prices), (_key, value) => (value instanceof Map ? [...value] : value));
