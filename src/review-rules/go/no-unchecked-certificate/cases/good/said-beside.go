package api

import "crypto/tls"

var config = &tls.Config{
	InsecureSkipVerify: true, //nolint:gosec // the appliance has a certificate of its own
}

// The appliance only has a self-signed certificate.
var other = &tls.Config{InsecureSkipVerify: true}
