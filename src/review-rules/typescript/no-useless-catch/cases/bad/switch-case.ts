export function apply(state: State, action: Action): State {
  switch (action.type) {
    case 'load':
      try {
        return state.load(action.id);
      } catch (error) { // expect: useless-catch
        throw error;
      }
    case 'rename':
      try {
        const name = action.name.trim();
        return state.rename(name);
      } catch (error) { // expect: useless-catch
        throw error;
      }
    default:
      return state;
  }
}
