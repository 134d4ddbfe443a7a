export function Skeleton({ rows }) {
  const lines = new Array(rows).fill({ width: '80%' });
  return lines.map((line, i) => <p key={i} style={line} />);
}

export const Stars = ({ count }) => Array(count).fill([]).map((_, i) => <i key={i} />);
