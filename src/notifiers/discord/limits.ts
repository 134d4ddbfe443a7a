/** How much Discord takes. Characters, where nothing else is said. https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
export const discordLimits = {
  /** Of all texts of a message's embeds together. */
  embed: 6_000,
  title: 256,
  description: 4_096,
  author: 256,
  footer: 2_048,
  /** In an embed. */
  fields: 25,
  fieldName: 256,
  fieldValue: 1_024,
  /** Of a message, outside of embeds. */
  content: 2_000,
  url: 2_048,
  /** Rows of buttons in a message. https://discord.com/developers/docs/components/reference */
  rows: 5,
  /** In a row. */
  buttons: 5,
  customId: 100,
  label: 80,
  options: 25,
  optionLabel: 100,
  optionDescription: 100,
  formTitle: 45,
  formLabel: 45,
  /** Asked for as the reason of a decision; Discord would take 4,000. */
  reason: 500,
  threadName: 100,
  nonce: 25,
  /** Messages in one answer. */
  page: 100,
} as const;
