package api

import "crypto/tls"

var config = &tls.Config{InsecureSkipVerify: false, MinVersion: tls.VersionTLS12}

var newest = &tls.Config{MinVersion: tls.VersionTLS13, MaxVersion: tls.VersionTLS13}
