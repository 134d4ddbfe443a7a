import { useCallback, useEffect, useMemo } from 'react';
import { useDispatch, useSelector } from 'react-redux';

export function Cart({ id }: { id: string }) {
  useEffect(() => {
    const dispatch = useDispatch(); // expect: conditional-hook
    dispatch({ type: 'load', id });
  }, [id]);
  const total = useMemo(() => {
    const items = useSelector(itemsOf); // expect: conditional-hook
    return items.reduce((sum, item) => sum + item.price, 0);
  }, []);
  const pay = useCallback(async () => {
    await send(useSelector(tokenOf)); // expect: conditional-hook
  }, []);
  return <Total value={total} onPay={pay} />;
}
