package mailer

import (
	"fmt"
	"net/smtp"
	"os"
	"strings"
	"time"
)

type Settings struct {
	Host     string
	Port     int
	User     string
	Password string
	Timeout  time.Duration
}

func load() Settings {
	settings := Settings{Host: "smtp.acme.io", Port: 587, Timeout: 10 * time.Second}
	settings.User = os.Getenv("SMTP_USER")
	settings.Password = os.Getenv("SMTP_PASSWORD")
	if host := os.Getenv("SMTP_HOST"); host != "" {
		settings.Host = host
	}
	return settings
}

type Mailer struct {
	settings Settings
}

func New() *Mailer {
	return &Mailer{settings: load()}
}

func (m *Mailer) Send(to []string, subject, body string) error {
	auth := smtp.PlainAuth("", m.settings.User, m.settings.Password, m.settings.Host)
	text := "To: " + strings.Join(to, ", ") + "\r\nSubject: " + subject + "\r\n\r\n" + body
	address := fmt.Sprintf("%s:%d", m.settings.Host, m.settings.Port)
	if err := smtp.SendMail(address, auth, m.settings.User, to, []byte(text)); err != nil {
		return fmt.Errorf("send %q: %w", subject, err)
	}
	return nil
}
