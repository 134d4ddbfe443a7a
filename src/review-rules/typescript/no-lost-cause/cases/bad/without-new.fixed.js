async function send(mail) {
  try {
    await transport.send(mail);
  } catch (cause) {
    throw Error('not sent', { cause });
  }
}

module.exports = { send };
