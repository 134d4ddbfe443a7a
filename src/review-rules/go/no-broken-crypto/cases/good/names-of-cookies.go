package login

import "example.com/cookieman"

type handler struct {
	tokens, states *cookieman.Store
}

func newHandler(c *cookieman.Man) *handler {
	return &handler{
		tokens: c.NewCookieStore("login-token", nil),
		states: c.NewCookieStore("login-state", nil),
	}
}
