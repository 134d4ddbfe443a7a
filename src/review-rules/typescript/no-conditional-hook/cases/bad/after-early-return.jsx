import { useEffect, useState } from 'react';

export function Profile({ user }) {
  if (!user) return <Empty />;
  const [isOpen, setOpen] = useState(false); // expect: conditional-hook
  useEffect(() => {
    document.title = user.name;
  }, [user.name]);
  return <Card isOpen={isOpen} onToggle={() => setOpen((open) => !open)} />;
}
