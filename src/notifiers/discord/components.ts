/** https://discord.com/developers/docs/components/reference#component-object-component-types */
export const componentTypes = { row: 1, button: 2, select: 3, input: 4, label: 18 } as const;

/** https://discord.com/developers/docs/components/reference#button-button-styles */
export const buttonStyles = { primary: 1, secondary: 2, success: 3, danger: 4 } as const;

/** Seen by the person who asked, and by nobody else. */
export const ephemeral = 64;

/** Whatever a text says, nobody is called by it. */
export const nobody = { parse: [] } as const;
