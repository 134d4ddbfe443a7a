export function refused(config, error) {
  throw new ConfigError({ message: error.message, config: { user: config.user, password: config.password } });
}
