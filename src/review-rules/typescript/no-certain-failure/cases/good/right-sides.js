let greeting = 'Hello';

export const setGreeting = (value) => (greeting = value);
export const has = (key, store) => key in store;
export const hasWord = (key) => key in greeting;
export const isError = (error) => error instanceof Error;
export const isType = (value, name) => value instanceof globalThis[name];
export function reset(state) {
  state.undefined = 0;
  const { NaN: missing } = state;
  return missing;
}
