import React from 'react';
import { List } from 'immutable';

export function Todos({ todos }) {
  const sorted = todos.sort((a, b) => a.rank - b.rank);
  return (
    <ul>
      {sorted.map((todo) => (
        <li key={todo.id}>{todo.name}</li>
      ))}
    </ul>
  );
}

Todos.defaultProps = { todos: List() };
