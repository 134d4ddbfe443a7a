package identity

import (
	"net/url"
	"time"
)

func when(text, address string) (time.Time, string) {
	at, _ := time.Parse(time.RFC3339, text)
	u, _ := url.Parse(address)
	return at, u.Host
}
