// path: test/views/throws.jsx
export default function Throws() {
  // intentionally reads a property of undefined, to see what becomes of the error
  const data = undefined;
  return <p>{data.title}</p>;
}
