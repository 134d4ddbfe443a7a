export function Badge({ count, label }) {
  if (count === 0) {
    <span className="muted">{label}</span>; // expect: unused-value
  }
  return <span className="badge">{count}</span>;
}

export function Empty({ text }) {
  <p>{text}</p>; // expect: unused-value
}
