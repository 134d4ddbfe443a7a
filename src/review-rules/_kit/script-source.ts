/** A text without one of these loads nothing. */
const loaders = /\b(?:curl|wget|iwr|irm|Invoke-(?:WebRequest|RestMethod)|DownloadString)\b/i;

export function mayLoad(text: string): boolean {
  return loaders.test(text);
}

/** The script of a named commit is always the same; a program on the own machine is its own. */
export function isChecked(source: string): boolean {
  return /\/[0-9a-f]{40}\//.test(source) || /https?:\/\/(?:localhost|127\.|host\.docker)/.test(source);
}

export function isPlainHttp(source: string): boolean {
  return /\bhttp:\/\//.test(source);
}

/** Something looks at what came. */
const checks = /sum\b|\bgpg|cosign|minisign|signify|\bdgst\b|slsa|\bverify\b|--checksum|\bdiff\b|\bcmp\b/i;

export function checksWhatCame(script: string): boolean {
  return checks.test(script);
}
