/** The script of a named commit is always the same; a program on the own machine is its own. */
export function isChecked(source: string): boolean {
  return /\/[0-9a-f]{40}\//.test(source) || /https?:\/\/(?:localhost|127\.|host\.docker)/.test(source);
}

export function isPlainHttp(source: string): boolean {
  return /\bhttp:\/\//.test(source);
}
