package redis

import (
	"crypto/tls"
	"net"
	"time"
)

func dial(addr string) (net.Conn, error) {
	dialer := &net.Dialer{Timeout: time.Second}
	return tls.DialWithDialer(dialer, "tcp", addr, &tls.Config{
		MinVersion:         tls.VersionTLS12,
		InsecureSkipVerify: true, // expect: insecure-tls
	})
}
