import _ from 'lodash';
import { register } from './register';

function mount(handler, path) {
  app.get(path, handler);
}

_.mapValues(routes, mount);
_.filter(plugins, register);
_.sortBy(plugins, app.use);
