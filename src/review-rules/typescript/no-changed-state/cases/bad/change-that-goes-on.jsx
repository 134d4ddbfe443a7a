import { useReducer, useState } from 'react';

function reducer(state, action) {
  if (action.type === 'draft') {
    state.text = action.text;
    if (action.isOver) return { ...state };
  }
  if (action.type === 'open') {
    state.isOpen = true;
    return state; // expect: state-mutation
  }
  state.drafts.forEach((draft) => {
    draft.isOld = true;
    return;
  });
  return state; // expect: state-mutation
}

export function Drafts({ first }) {
  const [state, dispatch] = useReducer(reducer, first);
  const [rows, setRows] = useState([]);
  const add = (row, isLast) => {
    if (isLast) {
      rows.pop();
      return;
    }
    rows.push(row);
    setRows(rows); // expect: state-mutation
  };
  return <List state={state} onChange={dispatch} onAdd={add} />;
}
