import { fromJS, List } from 'immutable';
import { useState } from 'react';

const initial = fromJS({ loading: false, items: [] });

export default function repos(state = initial, action) {
  if (action.type === 'repos/load') {
    return state.set('loading', true).set('error', false);
  }
  return state;
}

export function todos(state = List(), action) {
  switch (action.type) {
    case 'todos/add':
      return state.push(action.todo);
    case 'todos/clear':
      return state.clear();
  }
  return state;
}

export function useTags() {
  const [tags, setTags] = useState(List());
  const add = (tag) => setTags(tags.push(tag));
  const addLater = (tag) => setTags((old) => old.push(tag));
  return [tags, add, addLater];
}
