import React from 'react';

export function Glossary({ terms, notes }) {
  function entry(term) {
    if (term.meaning === '') return null;
    return (
      <div className="entry"> {/* expect: list-key */}
        <dt>{term.name}</dt>
      </div>
    );
  }
  const note = (one) => <p>{one.text}</p>; // expect: list-key
  return (
    <dl>
      {terms.map(entry)}
      {notes.map(note)}
    </dl>
  );
}

export class Rows extends React.Component {
  renderRow(row) {
    return <tr><td>{row.name}</td></tr>; // expect: list-key
  }

  renderHead = (name) => <th>{name}</th>; // expect: list-key

  render() {
    return (
      <table>
        <thead><tr>{this.props.names.map(this.renderHead)}</tr></thead>
        <tbody>{this.props.rows.map(this.renderRow.bind(this))}</tbody>
      </table>
    );
  }
}
