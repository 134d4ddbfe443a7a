export const Stars = ({ count }: { count: number }) => (
  <p>
    {Array.from({ length: count }, () => <Star />)} {/* expect: list-key */}
    {Array.from(new Array(5)).map(() => <Star isEmpty />)} {/* expect: list-key */}
  </p>
);
