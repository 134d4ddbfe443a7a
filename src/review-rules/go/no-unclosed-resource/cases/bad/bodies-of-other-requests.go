package hooks

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
)

type Hook struct {
	URL    string
	client http.Client
}

func (h *Hook) Send(payload []byte) error {
	resp, err := h.client.Post(h.URL, "application/json", bytes.NewReader(payload)) // expect: unclosed-body
	if err != nil {
		return err
	}
	switch {
	case resp.StatusCode == http.StatusGone:
		return errors.New("the hook is gone")
	case resp.StatusCode >= 400:
		text, _ := io.ReadAll(io.LimitReader(resp.Body, 1<<10))
		resp.Body.Close()
		return fmt.Errorf("%s: %s", resp.Status, text)
	}
	return nil
}

func login(form url.Values) (*http.Cookie, error) {
	resp, err := http.PostForm("https://login.example.com", form) // expect: unclosed-body
	if err != nil {
		return nil, err
	}
	for _, cookie := range resp.Cookies() {
		if cookie.Name == "session" {
			return cookie, nil
		}
	}
	return nil, http.ErrNoCookie
}
