export function show(passwords) {
  const isShown = Math.random() < 0.5;
  if (Math.random() > 0.1) refresh(passwords);
  return isShown ? passwords : [];
}
