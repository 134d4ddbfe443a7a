export const List = ({ items, errors, isOpen, render }) => (
  <section title={items.length && <b>none</b>}>
    {items.length > 0 && <Rows items={items} />}
    {!!items.length && <Rows items={items} />}
    {Boolean(errors.length) && <p>Errors</p>}
    {items.length ? <Rows items={items} /> : null}
    {(errors.length && <p>Errors</p>) || <p>None</p>}
    {!errors.length && <p>None</p>}
    {items.length && isOpen && <Rows items={items} />}
    {items.length || <p>None</p>}
    {render(items.length && <b>some</b>)}
    {isOpen && <Rows items={items} />}
  </section>
);
