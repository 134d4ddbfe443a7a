package util

import (
	"crypto/tls"
	"net/http"
	"time"
)

// WaitForServer tries until somebody answers.
func WaitForServer(address string, tries int) error {
	var last error
	for range tries {
		conn, err := tls.Dial("tcp", address, &tls.Config{InsecureSkipVerify: true})
		if err == nil {
			return conn.Close()
		}
		last = err
		time.Sleep(time.Second)
	}
	return last
}

func proxy(certs []tls.Certificate) *http.Transport {
	return &http.Transport{
		TLSClientConfig: &tls.Config{
			// Pods cannot be verified by their names: their addresses change.
			InsecureSkipVerify: true,
			Certificates:       certs,
		},
	}
}
