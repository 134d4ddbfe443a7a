import { useCallback, useEffect, useState } from 'react';

export function Game({ level, onOver }: { level: number; onOver: (score: number) => void }) {
  const [score, setScore] = useState(0);
  const [lives, setLives] = useState(3);

  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === ' ') setScore(score + level); // expect: stale-closure
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [level]);

  useEffect(() => {
    const timer = window.setInterval(() => {
      if (lives === 0) onOver(score); // expect: stale-closure
      setLives((left) => left - 1);
    }, 10_000);
    return () => window.clearInterval(timer);
  }, []);

  const restart = useCallback(() => {
    setScore(0);
    setLives(3);
  }, []);

  return <button onClick={restart}>{score}</button>;
}
