module.exports = (app) => ({
  defaults: {
    session: {
      adapter: 'memory',
      name: 'app.sid',
    },
  },

  configure() {
    if (app.config.session) {
      if (typeof app.config.session !== 'object') throw new Error('session must be an object');
    }
    if (!app.config.session.secret) app.log.warn('no secret for sessions');
  },
});
