export function majorOf(version: string): number | undefined {
  const match = version.match(/^v(\d+)/);
  if (!match) return undefined;
  return Number(match[1]);
}

export function minorOf(version: string): string {
  const match = /^v\d+\.(\d+)/.exec(version);
  return match === null ? '0' : String(match[1]);
}

export function names(text: string): string[] {
  const found: string[] = [];
  const pattern = /@(\w+)/g;
  let match;
  while ((match = pattern.exec(text)) !== null) found.push(String(match[1]));
  return found;
}

export function widthOf(id: string): number {
  const box = document.getElementById(id);
  return box instanceof HTMLElement ? box.offsetWidth : 0;
}
