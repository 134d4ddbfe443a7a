import { useCallback, useEffect, useState } from 'react';

export function Tour({ userId }: { userId: string }) {
  const [step, setStep] = useState(0);
  useEffect(() => {
    fetch(`/tour/${userId}`).then(() => setStep(1));
  }, []); // only once, for the user who started it

  // The step at which it was opened, on purpose.
  const open = useCallback(() => start(step), []);
  return <Button onClick={open} />;
}
