package replication

import (
	"crypto/sha256"
	"crypto/tls"
	"errors"
)

func dial(addr string, cert tls.Certificate, want [32]byte) (*tls.Conn, error) {
	conn, err := tls.Dial("tcp", addr, &tls.Config{
		Certificates:       []tls.Certificate{cert},
		InsecureSkipVerify: true,
	})
	if err != nil {
		return nil, err
	}
	if id, err := deviceID(conn); err != nil || id != want {
		return nil, errors.New("another device")
	}
	return conn, nil
}

func deviceID(conn *tls.Conn) ([32]byte, error) {
	certs := conn.ConnectionState().PeerCertificates
	if len(certs) == 0 {
		return [32]byte{}, errors.New("no certificate")
	}
	return sha256.Sum256(certs[0].Raw), nil
}
