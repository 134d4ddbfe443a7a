interface State {
  readonly user: string | undefined;
  readonly cart: readonly string[];
  readonly notice: string | undefined;
  readonly pending: number;
}

type Action =
  | { readonly type: 'signed-in'; readonly user: string }
  | { readonly type: 'signed-out' }
  | { readonly type: 'added' | 'removed'; readonly id: string }
  | { readonly type: 'request' | 'response' };

const empty: State = { user: undefined, cart: [], notice: undefined, pending: 0 };

export function reduce(state: State = empty, action: Action): State {
  const next = { ...state, cart: [...state.cart] };
  switch (action.type) {
    case 'signed-in':
      next.user = action.user;
      next.notice = `Welcome, ${action.user}`;
      break;
    case 'added':
      if (!next.cart.includes(action.id)) {
        next.cart.push(action.id);
        next.notice = 'It is in your cart';
      }
      break;
    case 'removed':
      next.cart = next.cart.filter((id) => id !== action.id);
      next.notice = undefined;
      break;
    case 'request':
      return { ...state, pending: state.pending + 1 };
    case 'response':
      return { ...state, pending: Math.max(0, state.pending - 1) };
    case 'signed-out':
      return empty;
    default:
      return state;
  }
  return next;
}
