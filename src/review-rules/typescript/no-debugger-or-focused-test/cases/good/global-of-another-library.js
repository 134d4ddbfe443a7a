// Not a test: a selector, and a list of names.
export const chosen = context.only(['id', 'name']);
export const rest = test.only({ id: 1 });
export const kinds = suite.only();
