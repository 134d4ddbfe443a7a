import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';

export function useUsers(ids: string[]) {
  const users = [];
  for (const id of ids) {
    users.push(useQuery({ queryKey: ['user', id], queryFn: () => load(id) })); // expect: conditional-hook
  }
  return users;
}

export function Board({ columns }: { columns: Column[] }) {
  const refs = [];
  for (let i = 0; i < columns.length; i++) refs.push(useRef(null)); // expect: conditional-hook
  return <Columns refs={refs} columns={columns} />;
}
