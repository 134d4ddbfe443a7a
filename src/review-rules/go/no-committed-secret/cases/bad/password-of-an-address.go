package broker

import "net/url"

func address(host string) string {
	u := url.URL{Scheme: "amqps", Host: host, User: url.UserPassword("ingest", "vX3!kd92-Lm")} // expect: hardcoded-secret
	return u.String()
}
