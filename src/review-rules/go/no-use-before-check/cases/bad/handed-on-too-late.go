package work

import (
	"crypto/x509"
	"net/http"
	"time"
)


type checker struct{ now func() time.Time }

func (c *checker) expired(der []byte) (bool, error) {
	crt, err := x509.ParseCertificate(der)
	expired := c.now().After(crt.NotAfter) // expect: use-before-err-check
	return expired, err
}

func status(url string) (int, error) {
	res, err := http.Get(url)
	return res.StatusCode, err // expect: use-before-err-check
}
