// it.only('…') and debugger; in a comment
export const help = "Remove it.only('name') and debugger; before you commit.";
export const script = `debugger; fit('x', () => {});`;
export const config = { debugger: true, only: ['it', 'fit'] };
export const read = (object: { debugger: boolean }) => object.debugger;
