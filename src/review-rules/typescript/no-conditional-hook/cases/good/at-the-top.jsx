import { useEffect, useState } from 'react';

export function Profile({ user }) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!user) return;
    document.title = user.name;
  }, [user]);
  if (!user) return <Empty />;
  return <Card isOpen={isOpen} onToggle={() => setOpen((open) => !open)} />;
}
