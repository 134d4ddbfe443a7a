export const forever = new Promise(() => {});
export const open = () => new Promise((resolve) => {});
export const halted = (flag) =>
  new Promise((resolve) => {
    // Never resolves once the page is left: nobody is there any more.
    if (flag) return;
    resolve();
  });
