module.exports = {
  // Note: These are meant to be public, it's not a mistake that they are here
  env: {
    STAGE: process.env.STAGE || 'development',
    SEGMENT_WRITE_KEY: 'JyzLrqXkox5KJ8XL4fo8vTYNGfiKlTCn',
    BUGS_SERVER_KEY: 'ce8fd0d0fc887d547284cce9e98e61f7',
  },
};
