package proxy

import "crypto/tls"

// Only what the proxy shows to its clients is set here.
var defaults = &tls.Config{
	InsecureSkipVerify: true,
}

var certificate = []byte(`-----BEGIN CERTIFICATE-----
MIIB
-----END CERTIFICATE-----`)

var key = []byte(`-----BEGIN RSA PRIVATE KEY-----
MIIC
-----END RSA PRIVATE KEY-----`)
