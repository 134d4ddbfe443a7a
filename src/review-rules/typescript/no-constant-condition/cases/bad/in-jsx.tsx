interface Props {
  readonly user?: { readonly name: string; readonly role: string };
  readonly items: readonly string[];
}

export function Sidebar({ user, items }: Props) {
  const title = `Welcome ${user?.name}` ?? 'Welcome'; // expect: constant-expression
  return (
    <nav>
      <h1>{title}</h1>
      {(user?.role === 'admin' || 'editor') && <a href="/admin">Administration</a>} {/* expect: constant-condition */}
      {false && <a href="/beta">Beta</a>} {/* expect: constant-expression */}
      {items ? items.map((item) => <a key={item}>{item}</a>) : null}
      {items === [] ? <p>Nothing here</p> : null} {/* expect: constant-expression */}
    </nav>
  );
}
