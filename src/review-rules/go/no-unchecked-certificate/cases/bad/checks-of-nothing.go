package deploy

import (
	"crypto/tls"
	"crypto/x509"
	"net"

	"golang.org/x/crypto/ssh"
)

func connect(host string, signer ssh.Signer) (*ssh.Client, error) {
	config := &ssh.ClientConfig{
		User: "deploy",
		Auth: []ssh.AuthMethod{ssh.PublicKeys(signer)},
		HostKeyCallback: func(hostname string, remote net.Addr, key ssh.PublicKey) error { // expect: insecure-tls
			return nil
		},
	}
	return ssh.Dial("tcp", host+":22", config)
}

func secure(host string) *tls.Config {
	return &tls.Config{
		ServerName:         host,
		InsecureSkipVerify: true, // expect: insecure-tls
		VerifyPeerCertificate: func([][]byte, [][]*x509.Certificate) error {
			return nil
		},
	}
}

func serve() *tls.Config {
	return &tls.Config{
		MinVersion: 0x0301, // expect: insecure-tls
		CipherSuites: []uint16{
			tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
			tls.TLS_RSA_WITH_3DES_EDE_CBC_SHA, // expect: insecure-tls
		},
	}
}
