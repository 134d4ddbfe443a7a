export function mentions(messages, name) {
  const pattern = new RegExp(`@${name}`, 'gi');
  return messages.some((message) => pattern.test(message.text)) // expect: kept-position
    ? messages.filter((message) => pattern.test(message.text)) // expect: kept-position
    : [];
}
