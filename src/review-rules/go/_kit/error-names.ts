/** By convention it holds an error: `err`, `err2`, `errClose`, `closeErr`. */
export function isErrorName(name: string): boolean {
  return /^err(?:\d+|[A-Z_]\w*)?$|^\w*[a-z0-9]Err$/.test(name);
}
