import { useReducer, useState } from 'react';
import { emptyState } from './records.js';

export function repos(state = emptyState, action) {
  let next = state.set('loading', true);
  if (action.type === 'repos/load') next = state.push(action.repo);
  if (action.type === 'repos/drop') next = withCount(state.pop());
  if (next.size === 0) return next;
  return state;
}

export function useLog(first) {
  const [lines, setLines] = useState(first);
  const add = (line) => {
    const longer = lines.push(line);
    if (longer.size > 100) setLines(lines);
  };
  return [lines, add, useReducer(repos, emptyState)];
}
