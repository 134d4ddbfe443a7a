/** @jsxImportSource hono/jsx */
export const Page = ({ names }: { names: string[] }) => (
  <html>
    <body>{names.map((name) => <p>{name}</p>)}</body>
  </html>
);
