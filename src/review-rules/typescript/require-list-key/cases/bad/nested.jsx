export const Table = ({ rows }) => (
  <table>
    {rows.map((row) => (
      <tr key={row.id}>
        {row.cells.map((cell) => (
          <td>{cell}</td> // expect: list-key
        ))}
      </tr>
    ))}
  </table>
);

export const Flat = ({ rows }) => (
  <p>{rows.map((row) => row.words.map((word) => <b>{word}</b>))}</p> // expect: list-key
);
