export function parseStatement(text: string): string {
  return text.replace(/^\s*(.*?)\s*;$/, '$1'); // expect: polynomial-redos
}

export function isAddress(text: string): boolean {
  return /^\S+@\S+\.\S+$/.test(text); // expect: polynomial-redos
}
