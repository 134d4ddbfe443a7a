package api

import "crypto/tls"

type options struct {
	mode   string
	caFile string
	verify bool
}

func (o options) config() *tls.Config {
	if o.mode == "" || o.caFile == "none" {
		return &tls.Config{InsecureSkipVerify: true}
	}
	c := &tls.Config{}
	if !o.verify {
		c.InsecureSkipVerify = true
	}
	return c
}
