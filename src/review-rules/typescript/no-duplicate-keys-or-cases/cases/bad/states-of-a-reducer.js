const LOADED = 'feed/loaded';
const FAILED = 'feed/failed';
const MORE = 'feed/more';

export function feed(state = { items: [], error: null }, { type, payload }) {
  switch (type) {
    case 'feed/asked': {
      return { ...state, isLoading: true };
    }
    case LOADED:
      return { ...state, items: payload, isLoading: false };
    case FAILED:
    case 'feed/refused':
      return { ...state, error: payload };
    case MORE:
      return { ...state, items: [...state.items, ...payload] };
    case LOADED: // expect: duplicate-case
      return { ...state, error: null };
    case 'feed/' + 'more':
      return state;
    case 'feed/refused': // expect: duplicate-case
      return { ...state, isOver: true };
    default:
      return state;
  }
}

export function sizeOf(kind, value) {
  switch (typeof value) {
    case 'number':
      switch (kind) {
        case -1:
          return 8;
        case 1.5:
          return 12;
        case 1.50: // expect: duplicate-case
          return 16;
        case - 1: // expect: duplicate-case
          return 4;
      }
      return 0;
    case 'string':
      return value.length;
  }
}
