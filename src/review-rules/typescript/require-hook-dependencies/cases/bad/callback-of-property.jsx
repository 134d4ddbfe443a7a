import { useCallback } from 'react';

export function BlockMenu({ item, block, unblock }) {
  const { id } = item;
  const handleBlock = useCallback(() => {
    block(id);
  }, [block]); // expect: missing-dependency
  const handleUnblock = useCallback(() => unblock(item.id), [unblock]); // expect: missing-dependency
  return <Menu onBlock={handleBlock} onUnblock={handleUnblock} />;
}
