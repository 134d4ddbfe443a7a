package api

import "crypto/tls"

type options struct{ Insecure bool }

func config(o options) *tls.Config {
	return &tls.Config{InsecureSkipVerify: o.Insecure}
}

func other(skip bool) *tls.Config {
	c := &tls.Config{}
	c.InsecureSkipVerify = skip
	return c
}
