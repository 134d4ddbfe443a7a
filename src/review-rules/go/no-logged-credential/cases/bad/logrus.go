package login

import (
	"github.com/sirupsen/logrus"
)

type config struct {
	Host      string
	SecretKey string
}

func open(cfg config) {
	logrus.Debugf("connecting to %s, key %q", cfg.Host, cfg.SecretKey) // expect: logged-secret
}
