package api

import (
	"crypto/tls"
	"os"
)

func config(debug bool) *tls.Config {
	c := &tls.Config{}
	if debug {
		c.InsecureSkipVerify = true
	}
	switch os.Getenv("MODE") {
	case "dev":
		return &tls.Config{InsecureSkipVerify: true}
	}
	return c
}
