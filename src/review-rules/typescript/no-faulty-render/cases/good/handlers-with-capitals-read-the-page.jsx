'use client';
import { useState } from 'react';

export function ThemeSwitch() {
  const [theme, setTheme] = useState('light');
  const HandleClick = () => {
    const next = localStorage.getItem('theme') === 'dark' ? 'light' : 'dark';
    document.body.className = next;
    setTheme(next);
  };
  return <button onClick={HandleClick}>{theme}</button>;
}
