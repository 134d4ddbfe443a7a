import { useEffect, useReducer } from 'react';

export function useSelection(store: Store) {
  const [selection, dispatch] = useReducer(reduce, none);
  const last = selection.items.at(-1);
  useEffect(
    () =>
      store.subscribe((item: Item) => {
        if (item.id !== last?.id) dispatch({ type: 'add', item }); // expect: stale-closure
      }),
    [store],
  );
  return selection;
}
