import { useCallback, useMemo } from 'react';

export function Row(props) {
  const total = useMemo(() => props.count * props.price, [props]);
  const select = useCallback(() => props.pick(props.id), [props]);
  return <tr onClick={select}>{total}</tr>;
}
