export function none(isOpen) {
  const nothing = [];
  if (isOpen) return nothing;
  return [...nothing, ...[]];
}
