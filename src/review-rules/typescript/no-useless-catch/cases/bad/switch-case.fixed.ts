export function apply(state: State, action: Action): State {
  switch (action.type) {
    case 'load':
      return state.load(action.id);
    case 'rename':
      {
        const name = action.name.trim();
        return state.rename(name);
      }
    default:
      return state;
  }
}
