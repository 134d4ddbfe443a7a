const cache = new Map();

export const clear = () => {
  cache = new Map(); // expect: fixed-name
};
export const fill = (entries) => ({ size: cache.size, ...entries });
