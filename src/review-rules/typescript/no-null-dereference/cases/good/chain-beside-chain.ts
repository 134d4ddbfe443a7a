interface Part {
  readonly id: number;
  readonly count: number;
  readonly names?: { readonly short?: string; readonly long?: string };
}

export const idOf = (part?: Part): number | undefined => part?.id ?? part?.count;

export const isOdd = (part?: Part): boolean => !part?.id || part.id === part.count;

export const isOther = (part?: Part): boolean => part?.id === undefined || part.id === part.count;

export const both = (part?: Part): boolean => part?.id === 1 && part.count === 1;

export const ofOther = (part: Part, other?: Part): number => other?.id ?? part.id;

export const guarded = (part?: Part): number => part?.id ?? (part ? part.count : 0);

export const later = (part: Part): string | undefined => part.names?.short ?? String(part.id);

export const onMiddle = (part: Part): string | undefined => part.names?.short ?? part.names?.long ?? '';

export const chosen = (part: Part | undefined): number => (part?.id ?? 0) || 1;

export const negated = (part?: Part): boolean => !(part?.id ?? 0) || part.count === 0;
