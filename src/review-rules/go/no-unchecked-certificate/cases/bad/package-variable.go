package api

import "crypto/tls"

var config = tls.Config{
	ServerName:         "db.internal",
	InsecureSkipVerify: true, // expect: insecure-tls
}
