'use strict';
const Promise = require('bluebird');
const Connector = require('../../connector/passive');
const { isLocalAddress } = require('../../helpers/is-local');

const active = {
  directive: 'PORT',
  handler({ log, command } = {}) {
    log.info({ command }, 'active connection asked for');
    return this.reply(200);
  },
  syntax: '{{cmd}} <x>,<x>,<x>,<x>,<y>,<y>',
};

const passive = {
  directive: 'PASV',
  handler({ log } = {}) {
    if (!this.server.options.pasv_url) {
      return this.reply(502);
    }
    this.connector = new Connector(this);
    return this.connector
      .setupServer()
      .then((server) => {
        let address = this.server.options.pasv_url;
        if (typeof address === 'function') {
          return Promise.try(() => address(this.ip)).then((pasvAddress) => ({ address: pasvAddress, server }));
        }
        if (isLocalAddress(this.ip)) address = this.ip;
        return { address, server };
      })
      .then(({ address, server }) => {
        const { port } = server.address();
        const host = address.replace(/\./g, ',');
        const portByte1 = Math.floor(port / 256);
        const portByte2 = port % 256;
        return this.reply(227, `PASV OK (${host},${portByte1},${portByte2})`);
      })
      .catch((err) => {
        log.error(err);
        return this.reply(err.code || 425, err.message);
      });
  },
  syntax: '{{cmd}}',
  description: 'Initiate passive mode',
};

module.exports = { active, passive };
