package alerts

import "net/smtp"

func send(to string, text []byte) error {
	auth := smtp.PlainAuth("", "alerts@fleet.io", "hT4!mzQp81cV", "mail.fleet.io") // expect: hardcoded-secret
	return smtp.SendMail("mail.fleet.io:587", auth, "alerts@fleet.io", []string{to}, text)
}
