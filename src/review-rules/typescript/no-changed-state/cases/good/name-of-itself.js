export function todos(state = [], action) {
  var state = state;
  if (action.type === 'todos/add') {
    return [...state, action.todo];
  }
  return state;
}

export function notes(state = [], action) {
  var next = state;
  if (action.type === 'notes/clear') {
    var next = next;
    return [];
  }
  return next;
}
