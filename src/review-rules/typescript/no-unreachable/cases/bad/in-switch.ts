interface Event {
  readonly kind: 'open' | 'close' | 'data';
  readonly payload: string;
}

export function reduce(state: string[], event: Event): string[] {
  switch (event.kind) {
    case 'open':
      return [];
      state.push('opened'); // expect: unreachable-code
    case 'close': {
      return state.slice(0, -1);
      break;
    }
    case 'data':
      state.push(event.payload);
      return state;
    default:
      throw new Error('unknown event');
  }
  return state; // expect: unreachable-code
}
