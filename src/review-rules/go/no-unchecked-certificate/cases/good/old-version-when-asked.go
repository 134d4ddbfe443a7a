package api

import "crypto/tls"

func config(legacy bool) *tls.Config {
	c := &tls.Config{MinVersion: tls.VersionTLS12}
	if legacy {
		c.MinVersion = tls.VersionTLS10
	}
	return c
}
