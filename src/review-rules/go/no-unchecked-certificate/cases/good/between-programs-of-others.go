package main

import "crypto/tls"

var config = &tls.Config{InsecureSkipVerify: true}
// path: interop/client/main.go
