package api

import "crypto/tls"

var versions = map[string]uint16{
	"1.0": tls.VersionTLS10,
	"1.1": tls.VersionTLS11,
	"1.2": tls.VersionTLS12,
}

func nameOf(version uint16) string {
	switch version {
	case tls.VersionTLS10:
		return "1.0"
	}
	return "?"
}

func config(name string) *tls.Config {
	return &tls.Config{MinVersion: versions[name]}
}
