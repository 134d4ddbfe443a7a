package api

import "crypto/tls"

var config = &tls.Config{InsecureSkipVerify: true}
// path: internal/api/client_test.go
