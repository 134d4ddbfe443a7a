interface Track {
  readonly kind?: string;
  readonly label: string;
}

export function titleOf(track: Track): string {
  if (track && track.kind) return `${track.kind}: ${track.label}`;
  return track.label.toUpperCase();
}
