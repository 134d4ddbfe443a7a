import React from 'react';

interface Row {
  id: string;
  name: string;
}

interface ListProps {
  isLoading: boolean;
  error?: Error;
  data: Row[] | undefined;
}

export function List({ isLoading, error, data }: ListProps) {
  if (isLoading) return <Spinner />;
  if (error) return <Failure error={error} />;
  return (
    <ul>
      {data.map((row) => (
        <li key={row.id}>{row.name}</li>
      ))}
    </ul>
  );
}

export function Title(props: ListProps) {
  if (props.isLoading) {
    return null;
  }
  return <h1>{props.data.length} rows</h1>;
}

export function nameOf(kind: 'user' | 'guest', user: Row | null): string {
  switch (kind) {
    case 'guest':
      return 'guest';
  }
  return user.name;
}
