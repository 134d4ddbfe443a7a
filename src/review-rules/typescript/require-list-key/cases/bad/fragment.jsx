export const Terms = ({ terms }) => (
  <dl>
    {terms.map((term) => (
      <> {/* expect: list-key */}
        <dt key={term.name}>{term.name}</dt>
        <dd>{term.text}</dd>
      </>
    ))}
  </dl>
);
