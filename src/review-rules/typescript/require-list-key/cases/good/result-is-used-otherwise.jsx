export function toHtml(users) {
  const rows = users.map((user) => <Row user={user} />);
  return rows.map((row, index) => renderToString(row, index)).join('');
}

export const useRows = (users) => users.map((user) => <Row user={user} />);

export function Keyed({ users }) {
  const rows = users.map((user) => <Row user={user} />);
  return <Sortable>{rows.length > 0 ? <Keys of={rows} /> : null}</Sortable>;
}
