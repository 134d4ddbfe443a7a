package api

import (
	"crypto/tls"
	"errors"
	"net"

	"golang.org/x/crypto/ssh"
)

var names = map[string]uint16{
	"RC4": tls.TLS_RSA_WITH_RC4_128_SHA,
	"AES": tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
}

func isWeak(suite uint16) bool {
	return suite == tls.TLS_RSA_WITH_3DES_EDE_CBC_SHA
}

func config(known map[string]string) *ssh.ClientConfig {
	return &ssh.ClientConfig{
		HostKeyCallback: func(hostname string, remote net.Addr, key ssh.PublicKey) error {
			if known[hostname] == ssh.FingerprintSHA256(key) {
				return nil
			}
			return errors.New("unknown host")
		},
	}
}

func suites() *tls.Config {
	return &tls.Config{CipherSuites: []uint16{names["AES"], tls.TLS_AES_128_GCM_SHA256}}
}
