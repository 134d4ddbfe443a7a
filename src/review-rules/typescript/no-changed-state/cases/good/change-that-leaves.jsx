import { useReducer, useState } from 'react';

function reducer(state, action) {
  if (action.type === 'draft') {
    const draft = state.drafts[action.id];
    draft.text = action.text;
    return { ...state };
  }
  if (action.type === 'broken') {
    state.isBroken = true;
    throw new Error(action.type);
  }
  switch (action.type) {
    case 'open': {
      state.isOpen = true;
      return { ...state };
    }
    case 'close':
      state.isOpen = false;
      return { ...state };
  }
  return state;
}

export function Drafts({ first }) {
  const [state, dispatch] = useReducer(reducer, first);
  const [rows, setRows] = useState([]);
  const add = (row, isLast) => {
    if (isLast) {
      rows.push(row);
      return;
    }
    setRows(rows);
  };
  return <List state={state} onChange={dispatch} onAdd={add} />;
}
