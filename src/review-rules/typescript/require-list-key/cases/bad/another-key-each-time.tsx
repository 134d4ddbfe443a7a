import React from 'react';
import { nanoid } from 'nanoid';
import { v4 as uuid } from 'uuid';
import { Cell } from './cell';

type Props = { rows: ReadonlyArray<{ sku: string; stock: number }>; title?: string };

export class StockTable extends React.Component<Props> {
  render(): React.ReactNode {
    const { rows, title = 'Stock' } = this.props;
    const cells = [];
    for (const { sku, stock } of rows) {
      cells.push(<tr key={Math.random()}><td><Cell sku={sku} low={stock < 5} /></td></tr>); // expect: list-key
    }
    return (
      <table>
        <caption>{title}</caption>
        <tbody>{cells}</tbody>
      </table>
    );
  }
}

export const Names = ({ names }: { names: readonly string[] }) => (
  <ul>
    {names.map((name) => (
      <li key={uuid()}>{name}</li> // expect: list-key
    ))}
    {names.map((name) => (
      <li key={`${name}-${Math.random().toString(36)}`}>{name}</li> // expect: list-key
    ))}
    {names.map((name) => (
      <React.Fragment key={nanoid(8)}>{name}</React.Fragment> // expect: list-key
    ))}
  </ul>
);
