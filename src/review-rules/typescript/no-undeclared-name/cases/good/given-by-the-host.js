const servicesOf = (strapi) => strapi.plugins['users-permissions'].services;

module.exports = {
  handshake(socket, next) {
    const { token } = socket.handshake.query;
    servicesOf(strapi).jwt.verify(token);
    next();
  },
  lift(done) {
    const { config } = sails;
    done(null, config);
  },
  close(sails, done) {
    sails.lower(done);
  },
  paint(figma) {
    return figma.currentPage;
  },
  repaint() {
    return figma.currentPage.selection;
  },
};
