interface Props {
  readonly count: number;
  readonly error?: string;
  readonly children?: unknown;
}

export const Status = ({ count, error, children }: Props) => (
  <section>
    {error && <p className="error">{error}</p>}
    {count > 0 && `${count} items`}
    {count === 0 ? 'nothing' : null}
    {children ?? <p>Empty</p>}
    {error || 'no error'}
    {<Icon /> || null}
  </section>
);

function Icon() {
  return <i />;
}
