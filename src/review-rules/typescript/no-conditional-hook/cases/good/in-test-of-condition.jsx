import { useContext, useState } from 'react';
import { useFeature, useUser } from './hooks';

export function Banner({ name }) {
  if (useFeature(name) && name) {
    return <p>{name}</p>;
  }
  return null;
}

export const Greeting = () => (useUser() ? <Hello /> : <Login />);

export function useTheme(fallback) {
  return useContext(Theme) ?? fallback;
}

export function useFirst() {
  switch (useState(0)[0]) {
    case 0:
      return 'zero';
    default:
      return 'more';
  }
}
