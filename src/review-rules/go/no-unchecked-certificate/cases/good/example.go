package main

import "crypto/tls"

var config = &tls.Config{InsecureSkipVerify: true}
// path: examples/client/main.go
