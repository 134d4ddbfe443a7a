import { useEffect } from 'react';

export function Presence({ user }) {
  useEffect(() => {
    async function beat() {
      try {
        await sendPresenceHeartbeat(user.id);
      } catch {}
    }
    const timer = setInterval(beat, 60_000);
    return () => clearInterval(timer);
  }, [user.id]);
  return null;
}
