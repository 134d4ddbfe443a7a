export function apply(state, event) {
  switch (event.type) {
    case 'added':
      state.items.push(event.item); // keeps the order
    case 'removed': // expect: fallthrough
      state.items = state.items.filter(({ id }) => id !== event.id);
      break;
    default:
      throw new Error(event.type);
  }
}
