export const next = () => process.argv[2] + 1; // expect: misread-syntax
export const port = () => process.env.PORT + 1; // expect: misread-syntax
export const sum = (a, b) => a.toFixed(2) + b.toFixed(2); // expect: misread-syntax
export const stored = () => localStorage.getItem('count') + 1; // expect: misread-syntax

export function pageAfter(link) {
  const page = new URL(link).searchParams.get('page');
  return page + 1; // expect: misread-syntax
}
