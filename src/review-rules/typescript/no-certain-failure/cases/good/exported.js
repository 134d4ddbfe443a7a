export let level = 'info';
export const setLevel = (next) => {
  level = next;
};
