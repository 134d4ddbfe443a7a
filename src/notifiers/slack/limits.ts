/** What Slack takes, as data; a test holds the sizes of Block Kit against the vendor's own words. Characters, unless told otherwise. */
export const limits = {
  /** Blocks. */
  message: 50,
  /** Blocks. */
  view: 100,
  /** Slack names no limit for a block of rich text; this is that of a section. */
  richText: 3_000,
  /** Of the words that stand for a message in notifications: Slack advises 4,000 at most, and shows far less. */
  fallback: 1_000,
  blockId: 255,
  /** Elements. */
  actions: 25,
  buttonText: 75,
  buttonValue: 2_000,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  options: 100,
  optionText: 75,
  inputLabel: 2_000,
  input: 3_000,
  viewTitle: 24,
  viewButton: 24,
  privateMetadata: 3_000,
  callbackId: 255,
  linkUrl: 3_000,
} as const;
