export interface Version {
  readonly major: number;
  readonly minor: number;
}

const pattern = /^v?(\d+)\.(\d+)/;

export function parseVersion(text: string): Version {
  const match: any = text.trim().match(pattern);
  return { major: Number(match[1]), minor: Number(match[2]) };
}

export class Palette {
  channels(color: string): number[] {
    return (color as any).match(/[\da-f]{2}/gi)?.map((part: string) => parseInt(part, 16));
  }
}
