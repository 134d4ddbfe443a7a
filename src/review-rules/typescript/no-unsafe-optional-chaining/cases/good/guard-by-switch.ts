type Event = { readonly kind: 'text'; readonly parts: string[] } | { readonly kind: 'end' };

export function read(event: Event | undefined): string[] {
  switch (event?.kind) {
    case 'text':
      return [...event?.parts];
    default:
      return [];
  }
}
