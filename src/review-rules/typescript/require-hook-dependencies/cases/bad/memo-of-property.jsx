import { useMemo } from 'react';

export function Badge({ value, palette, isSelected }) {
  const style = useMemo(
    () => ({ color: palette[value], opacity: isSelected ? 1 : 0.5 }),
    [palette], // expect: missing-dependency
  );
  return <span style={style}>{value}</span>;
}

export function Row(props) {
  const { item } = props;
  const total = useMemo(() => item.count * props.price, [item]); // expect: missing-dependency
  return <td>{total}</td>;
}
