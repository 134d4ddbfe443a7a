import React from 'react';

const label = (one) => <b>{one.text}</b>;
const withKey = (one) => <p key={one.id}>{one.text}</p>;
const text = (one) => one.text;

export class Rows extends React.Component {
  cell(row) {
    return <td>{row.name}</td>;
  }

  render() {
    const { rows, wrap } = this.props;
    return (
      <section>
        {label(rows[0])}
        {rows.map(withKey)}
        {rows.map(text)}
        {wrap(rows.map(label))}
        {rows.map((row) => <tr key={row.id}>{this.cell(row)}</tr>)}
      </section>
    );
  }
}
