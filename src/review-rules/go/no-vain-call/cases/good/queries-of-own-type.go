package sample

import "net/url"

type builder struct{ terms map[string]string }

func (b *builder) Set(key, value string) { b.terms[key] = value }

type user struct{ b builder }

func (u *user) Query() *builder { return &u.b }

func filter(u *user, base *url.URL) string {
	u.Query().Set("name", "x")
	return base.String()
}
