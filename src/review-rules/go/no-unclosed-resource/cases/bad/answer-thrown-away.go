package ping

import (
	"net/http"
	"net/url"
	"strings"
)

type pinger struct {
	client *http.Client
	url    string
}

func (p pinger) ping() error {
	_, err := http.Get(p.url) // expect: unclosed-body
	return err
}

func (p pinger) send(text string) error {
	if _, err := p.client.Post(p.url, "text/plain", strings.NewReader(text)); err != nil { // expect: unclosed-body
		return err
	}
	return nil
}

func form(address string, values url.Values) (err error) {
	_, err = http.DefaultClient.PostForm(address, values) // expect: unclosed-body
	return err
}

func call(req *http.Request) error {
	client := http.DefaultClient
	_, err := client.Do(req) // expect: unclosed-body
	return err
}

var shared = &http.Client{Timeout: limit}

func share(req *http.Request) error {
	_, err := shared.Do(req) // expect: unclosed-body
	return err
}
