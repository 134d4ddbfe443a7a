export function run(fit, fdescribe) {
  fit('the window', () => {});
  fdescribe('the window', () => {});
}
