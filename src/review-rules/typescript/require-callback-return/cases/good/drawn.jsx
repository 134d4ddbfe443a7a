export const List = ({ rows }) => (
  <ul>
    {rows.map((row) => {
      if (row.visible) return <li key={row.id}>{row.name}</li>;
    })}
  </ul>
);

export const Items = ({ rows }) => {
  const items = rows.map((row) => {
    if (row.visible) return <li key={row.id}>{row.name}</li>;
  });
  return <ul>{items}</ul>;
};
