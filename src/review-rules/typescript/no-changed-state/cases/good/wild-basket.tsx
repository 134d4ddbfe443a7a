import { useCallback, useEffect, useState } from 'react';
import { loadBasket, saveBasket, type Line } from './basket-api';

interface Props {
  readonly customer: string;
  readonly onError: (error: unknown) => void;
}

export function Basket({ customer, onError }: Props) {
  const [lines, setLines] = useState<Map<string, Line>>(new Map());
  const [isSaving, setSaving] = useState(false);

  useEffect(() => {
    let isOver = false;
    loadBasket(customer).then((loaded) => {
      if (!isOver) setLines(new Map(loaded.map((line) => [line.sku, line])));
    }, onError);
    return () => {
      isOver = true;
    };
  }, [customer, onError]);

  const change = useCallback(
    (sku: string, count: number) => {
      const line = lines.get(sku);
      if (line === undefined) return;
      const next = new Map(lines);
      if (count === 0) next.delete(sku);
      else next.set(sku, { ...line, count });
      setLines(next);
    },
    [lines],
  );

  const save = async () => {
    setSaving(true);
    try {
      await saveBasket(customer, [...lines.values()]);
    } catch (error) {
      onError(error);
    } finally {
      setSaving(false);
    }
  };

  return (
    <form onSubmit={() => void save()}>
      {[...lines.values()].map((line) => (
        <input key={line.sku} value={line.count} onChange={(e) => change(line.sku, Number(e.target.value))} />
      ))}
      <button disabled={isSaving}>Save</button>
    </form>
  );
}
