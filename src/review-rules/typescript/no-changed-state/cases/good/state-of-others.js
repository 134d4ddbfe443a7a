import { useState } from './state.js';

export function setup() {
  const [list, setList] = useState([]);
  list.push(1);
  setList(list);
}

function useStore(initial) {
  return [initial, (next) => next];
}

export function run() {
  const [rows, setRows] = useStore([]);
  rows.push(1);
  setRows(rows);
}
