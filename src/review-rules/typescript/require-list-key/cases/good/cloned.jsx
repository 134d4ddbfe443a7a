import { cloneElement } from 'react';

export const Rows = ({ rows }) => (
  <ul>
    {rows.map((row) => cloneElement(<Row row={row} />, { key: row.id }))}
    {rows.map((row) => withKey(<Row row={row} />, row.id))}
    {rows.map((row) => ({ id: row.id, icon: <Icon /> })).map(({ id, icon }) => <li key={id}>{icon}</li>)}
  </ul>
);
