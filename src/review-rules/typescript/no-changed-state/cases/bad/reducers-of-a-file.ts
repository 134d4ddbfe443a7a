type Action = { type: 'add'; item: string } | { type: 'clear' };

export function listReducer(state: { items: string[] }, action: Action) {
  switch (action.type) {
    case 'add':
      state.items.push(action.item);
      return state; // expect: state-mutation
    case 'clear':
      return { items: [] };
  }
}
