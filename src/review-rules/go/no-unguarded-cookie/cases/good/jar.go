package web

import (
	"net/http"
	"net/http/cookiejar"
	"net/url"
)

func jar(u *url.URL, id string) (*cookiejar.Jar, error) {
	j, err := cookiejar.New(nil)
	if err != nil {
		return nil, err
	}
	j.SetCookies(u, []*http.Cookie{{Name: "session_id", Value: id}})
	return j, nil
}
