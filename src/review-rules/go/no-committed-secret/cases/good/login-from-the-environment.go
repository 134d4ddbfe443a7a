package alerts

import (
	"net/smtp"
	"os"
)

const (
	host = "smtp-01.fleet.net"
	user = "alerts-7!"
)

type input struct{}

func (input) Password(label string) string { return label }

func send(to string, text []byte, in input) error {
	pw := os.Getenv("SMTP_PW")
	if pw == "" {
		pw = in.Password("Password for mail:")
	}
	return smtp.SendMail(host+":587", smtp.PlainAuth("", user, pw, host), user, []string{to}, text)
}
