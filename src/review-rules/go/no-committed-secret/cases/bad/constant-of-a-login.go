package alerts

import (
	"fmt"
	"net/smtp"
)

const (
	host = "smtp.fleet.net"
	user = "alerts-01"
	pw   = "Zx81-Kq4!-48k" // expect: hardcoded-secret
)

func send(to, text string) error {
	address := fmt.Sprintf("%s:%d", host, 587)
	return smtp.SendMail(address, smtp.PlainAuth("", user, pw, host), user, []string{to}, []byte(text))
}
