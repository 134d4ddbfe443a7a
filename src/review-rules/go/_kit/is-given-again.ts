/** Does the code give a name another value, or declare it once more? Fields of it are no matter. */
export function isGivenAgain(name: string, code: string): boolean {
  return new RegExp(String.raw`(?<![\w.*])${name}\s*(?:,[\w\s,]*)?:?=(?!=)|\bvar ${name}\b`).test(code);
}
