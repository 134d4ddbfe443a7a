package mail

import (
	"crypto/tls"
	"net/smtp"
)

type sender struct{ tls *tls.Config }

func (s *sender) send(client *smtp.Client, host string) error {
	config := s.tls
	if config == nil {
		config = &tls.Config{ServerName: host, InsecureSkipVerify: true} // expect: insecure-tls
	}
	return client.StartTLS(config)
}
