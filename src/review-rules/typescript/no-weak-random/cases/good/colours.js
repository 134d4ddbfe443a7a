export const colour = () => `#${Math.floor(Math.random() * 0xffffff).toString(16)}`;
export const pick = (list) => list[Math.floor(Math.random() * list.length)];
