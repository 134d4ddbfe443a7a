export function List({ items, isOpen }) {
  if (!items.length) return null;
  return <section>{items.length && <Rows items={items} />}</section>;
}

export function Errors({ errors }) {
  return errors.length > 0 ? <div>{errors.length && <Rows items={errors} />}</div> : <p>None</p>;
}

export const Open = ({ rows }) => (
  <div>{rows.length > 1 && <p>{rows.length && <b>{rows.length}</b>}</p>}</div>
);
