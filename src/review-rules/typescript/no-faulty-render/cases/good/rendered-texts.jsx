export const Title = ({ title, count, isOpen }) => (
  <header>
    {title && <h1>{title}</h1>}
    {count > 0 && <em>{count}</em>}
    {isOpen && <p>open</p>}
    {title.length > 3 && <p>long</p>}
    {title.length} signs
  </header>
);
