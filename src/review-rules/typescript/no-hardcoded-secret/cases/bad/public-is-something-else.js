// Serves the public pages.
module.exports = {
  env: {
    STAGE: process.env.STAGE || 'development',
    BUGS_SERVER_KEY: 'ce8fd0d0fc887d547284cce9e98e61f7', // expect: hardcoded-secret
  },
};
