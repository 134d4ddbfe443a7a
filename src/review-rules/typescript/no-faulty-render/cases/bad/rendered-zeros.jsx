export const List = ({ items, isOpen, errors, query }) => (
  <section>
    {items.length && <Rows items={items} />}{/* expect: rendered-zero */}
    {isOpen && items.length && <Rows items={items} />}{/* expect: rendered-zero */}
    {errors?.length && (/* expect: rendered-zero */
      <ul>
        {errors.map((error) => (
          <li key={error.id}>{error.text}</li>
        ))}
      </ul>
    )}
    {isOpen ? query.results.length && <Rows items={query.results} /> : null}{/* expect: rendered-zero */}
    {isOpen && (errors.length && <p>Errors</p>)}{/* expect: rendered-zero */}
  </section>
);

export function Badge({ messages }) {
  const unread = messages.filter((message) => !message.isRead);
  return <span>{unread.length && <em>{unread.length}</em>}</span>; // expect: rendered-zero
}

export function Groups({ rooms }) {
  const groups = new Set(rooms.map((room) => room.group));
  return <section>{groups.size && <><b>Groups</b></>}</section>; // expect: rendered-zero
}
