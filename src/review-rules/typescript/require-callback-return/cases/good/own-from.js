const queue = { from: (name, work) => work(name) };
export const started = queue.from('mail', (name) => {
  console.log(name);
});
